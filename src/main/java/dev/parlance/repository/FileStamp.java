package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

/**
 * By what git sees at a glance that a file of the work tree is the one that it has stored: when it
 * was changed, where it is, whose, how long. Zeros where the file, or one of these, is not there.
 */
record FileStamp(Map<String, Object> attributes) {

  private static final String UNIX = "unix";

  static final FileStamp NONE = new FileStamp(Map.of());

  FileStamp {
    attributes = Map.copyOf(attributes);
  }

  static FileStamp of(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return NONE;
    }
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains(UNIX);
    return new FileStamp(
        Files.readAttributes(
            file,
            unix ? "unix:ctime,lastModifiedTime,dev,ino,uid,gid,size" : "lastModifiedTime,size",
            LinkOption.NOFOLLOW_LINKS));
  }

  /** Whether the file was last touched before {@code moment}, by the finest clock that there is. */
  boolean isOlderThan(FileTime moment) {
    return attributes.values().stream()
        .allMatch(each -> !(each instanceof FileTime time) || time.compareTo(moment) < 0);
  }

  /** As an entry of the index has it, around the mode of the file. */
  void write(int mode, IndexBytes out) {
    time("ctime", out);
    time("lastModifiedTime", out);
    number("dev", out);
    number("ino", out);
    out.put(mode);
    number("uid", out);
    number("gid", out);
    number("size", out);
  }

  private void time(String name, IndexBytes out) {
    Instant time =
        attributes.get(name) instanceof FileTime known ? known.toInstant() : Instant.EPOCH;
    out.put((int) time.getEpochSecond());
    out.put(time.getNano());
  }

  /** Git keeps the lower half of a long number. */
  private void number(String name, IndexBytes out) {
    out.put(attributes.get(name) instanceof Number number ? number.intValue() : 0);
  }
}
