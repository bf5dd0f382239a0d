package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reviews that are not finished, one file each, in git's own directory: never in the work tree, and
 * always whole.
 */
public final class Drafts {

  private static final String ENDING = ".yaml";
  private static final int LARGEST = 1 << 20;

  private final Path home;
  private final Path directory;

  private Drafts(Path home) {
    this.home = home;
    this.directory = home.resolve("drafts");
  }

  public static Drafts of(WorkTree tree) {
    return new Drafts(tree.gitDirectory().resolve("parlance"));
  }

  /** Begins a draft under a name of its own, made from {@code wanted}; answers that name. */
  public String begin(String wanted, String text) {
    String stem = Slug.of(wanted).text();
    try {
      Files.createDirectories(directory);
      for (int i = 1; ; i++) {
        String name = i == 1 ? stem : stem + "-" + i;
        if (create(name, text)) {
          return name;
        }
      }
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  /** Puts {@code text} in the place of what the draft held. */
  public void save(String name, String text) {
    try {
      Files.createDirectories(directory);
      if (!create(name, text)) {
        DurableFile.replace(file(name), text.getBytes(UTF_8));
      }
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  /** The names of the drafts, the one that was saved last first. */
  public List<String> names() {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> drafts = new ArrayList<>(files.filter(Drafts::isDraft).toList());
      drafts.sort(Comparator.comparing(Drafts::saved).reversed().thenComparing(Path::getFileName));
      return drafts.stream().map(Drafts::name).toList();
    } catch (IOException failed) {
      throw unreadable(directory, failed);
    }
  }

  /** What the draft holds; bytes that are no UTF-8 are replaced, so that no reader trips on it. */
  public String text(String name) {
    Path file = file(name);
    try {
      if (Files.size(file) > LARGEST) {
        return "";
      }
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  /** Renames a draft that cannot be read, so that nothing is lost and nothing trips on it again. */
  public Path setAside(String name) {
    Path aside = directory.resolve(name + ".bad");
    try {
      return Files.move(file(name), aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  public void discard(String name) {
    DurableFile.delete(file(name));
    removeIfEmpty(directory);
    removeIfEmpty(home);
  }

  public Path file(String name) {
    return directory.resolve(name + ENDING);
  }

  /** Lets {@code edit} change a text in a file beside the draft; answers what it then holds. */
  public String edited(String name, String text, Consumer<Path> edit) {
    Path file = directory.resolve(name + ".edit");
    try {
      Files.createDirectories(directory);
      Files.writeString(file, text);
      edit.accept(file);
      return Files.size(file) > LARGEST ? "" : new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException failed) {
      throw unwritable(failed);
    } finally {
      DurableFile.delete(file);
    }
  }

  private boolean create(String name, String text) throws IOException {
    if (Files.exists(file(name), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      DurableFile.create(file(name), text.getBytes(UTF_8));
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    }
  }

  private static void removeIfEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException inUse) {
      return; // it holds another draft, or a change that is under way
    }
  }

  private static boolean isDraft(Path file) {
    return file.getFileName().toString().endsWith(ENDING)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static long saved(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException gone) {
      return 0;
    }
  }

  private static Problem unwritable(IOException failed) {
    return new Problem(
        ExitCode.GIT,
        "The draft of the review cannot be written (%s).".formatted(failed.getMessage()),
        "Make room in git's directory, or see who may write there.",
        failed);
  }

  private static Problem unreadable(Path file, IOException failed) {
    return new Problem(
        ExitCode.GIT, "%s cannot be read.".formatted(file), "See who may read it.", failed);
  }
}
