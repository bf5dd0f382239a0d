package dev.parlance.repository;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the names of a component's files give away: its languages, and files that stand for a way of
 * building, checking or delivering it.
 *
 * @param count how many files there are of any kind
 * @param languages how many files each language has, by language id
 * @param marks what is nearest to the top of each telling file's name, and of each directory's, by
 *     that name; that of a directory ends in a slash
 */
public record Evidence(int count, Map<String, Integer> languages, Map<String, String> marks) {

  /** Of no files at all. */
  public static final Evidence NONE = new Evidence(0, Map.of(), Map.of());

  public Evidence {
    languages = Map.copyOf(languages);
    marks = Map.copyOf(marks);
  }

  /** Of the files that one of the globs matches; of all files where there is no glob. */
  public static Evidence of(WorkTree tree, Guide guide, List<String> globs) {
    return EvidenceWalk.of(tree.top(), guide, globs);
  }

  public Optional<String> mark(String name) {
    return Optional.ofNullable(marks.get(name));
  }

  /** A telling file of the top directory, which speaks for everything below it. */
  Optional<String> atTheTop(String name) {
    return mark(name).filter(path -> path.equals(name));
  }

  /** The directory of that name which is nearest to the top. */
  public Optional<String> directory(String name) {
    return mark(name + "/");
  }

  public Optional<String> notebook() {
    return mark(".ipynb");
  }

  /** How a language is there already: "12 files, go.mod"; empty where nothing shows it. */
  public Optional<String> signs(Language language) {
    int count = count(language);
    return listed(count == 0 ? "" : files(count, ""), manifests(language));
  }

  /** The same in words of its own: "12 Go files, services/api/go.mod". */
  public Optional<String> presence(Language language) {
    List<String> paths = manifests(language).stream().map(marks::get).toList();
    return listed(counted(language).orElse(""), paths);
  }

  /** The telling files, in order. */
  List<String> tellingFiles() {
    return marks.entrySet().stream()
        .filter(each -> !each.getKey().endsWith("/"))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  Optional<String> counted(Language language) {
    int count = count(language);
    return count == 0 ? Optional.empty() : Optional.of(files(count, language.name() + " "));
  }

  /**
   * The one language that it is written in, as far as names show it: that of most files, unless a
   * manifest names another that has some too; of a manifest alone where there are no files yet.
   */
  public Optional<String> language() {
    if (languages.isEmpty()) {
      return only(declared(List.of(Manifest.Meaning.ALONE)));
    }
    Set<String> built = declared(List.of(Manifest.Meaning.values()));
    built.retainAll(languages.keySet());
    if (built.isEmpty()) {
      return leading();
    }
    Set<String> most = most();
    most.retainAll(built);
    return only(most);
  }

  /** The language of most files; empty where none has more than every other. */
  public Optional<String> leading() {
    return only(most());
  }

  private int count(Language language) {
    return languages.getOrDefault(language.id(), 0);
  }

  private List<String> manifests(Language language) {
    return Manifest.ALL.stream()
        .filter(each -> each.languages().contains(language.id()) && marks.containsKey(each.name()))
        .filter(each -> each.meaning() == Manifest.Meaning.ALONE || count(language) > 0)
        .map(Manifest::name)
        .toList();
  }

  private Set<String> declared(List<Manifest.Meaning> enough) {
    return Manifest.ALL.stream()
        .filter(each -> enough.contains(each.meaning()) && marks.containsKey(each.name()))
        .flatMap(each -> each.languages().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The languages that have as many files as any. */
  private Set<String> most() {
    int most = languages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return languages.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Optional<String> only(Set<String> languages) {
    return languages.size() == 1 ? languages.stream().findFirst() : Optional.empty();
  }

  private static String files(int count, String kind) {
    return "%d %sfile%s".formatted(count, kind, count == 1 ? "" : "s");
  }

  private static Optional<String> listed(String files, List<String> manifests) {
    String all =
        Stream.concat(Stream.of(files), manifests.stream())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
