package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Yaml;
import dev.parlance.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --json} prints has the keys that the page names. */
class JsonPageTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(parlance [^`]*--json)` \\| (.*) \\|$");
  private static final Pattern KEY = Pattern.compile("`([A-Za-z]+)`");

  @Test
  void every_object_has_the_keys_of_the_page(@TempDir Path place) throws IOException {
    Map<String, List<String>> calls = calls();
    Stage stage = new Stage(place);
    stage.prepare(
        """
        git init -q --bare -b main ../origin.git
        git init -q -b main
        git remote add origin ../origin.git
        git config user.name 'Ada Lovelace'
        git config user.email ada@example.org
        git commit -q --allow-empty -m begin
        git push -q origin main
        cat > a.yaml <<'END'
        components:
          tool:
            answers: {kind: cli, main-constraint: none, javascript-ties: none, tool-needs: static-binary, weighs-more: even}
            choose: rust
            because: The parser that it shares is in Rust.
        END
        cat > s.yaml <<'END'
        scenario: A tool
        answers: {kind: cli, main-constraint: none, tool-needs: static-binary}
        expect: {status: open, languages: [go, rust], role: sole}
        END
        """);

    assertThat(calls).hasSizeGreaterThan(25);
    for (Map.Entry<String, List<String>> call : calls.entrySet()) {
      Stage.Outcome outcome = stage.run(call.getKey());
      assertThat(outcome.exit()).as("%s: %s", call.getKey(), outcome.err()).isZero();
      assertThat(Yaml.read("json", outcome.out()).mapping().keys())
          .extracting(YamlNode::text)
          .as(call.getKey())
          .containsExactlyElementsOf(call.getValue());
    }
  }

  private static Map<String, List<String>> calls() throws IOException {
    Map<String, List<String>> calls = new LinkedHashMap<>();
    List<String> ofNew = new ArrayList<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("src/docs/json.md")));
    while (row.find()) {
      List<String> keys = keys(row.group(2), ofNew);
      calls.put(row.group(1), keys);
      if (row.group(1).startsWith("parlance new")) {
        ofNew.addAll(keys);
      }
    }
    return calls;
  }

  private static List<String> keys(String cell, List<String> ofNew) {
    List<String> keys = new ArrayList<>();
    if (cell.startsWith("the keys of `new` without")) {
      keys.addAll(ofNew.subList(0, ofNew.size() - 2));
      keys.add("text");
    } else if (cell.equals("the keys of `new`")) {
      keys.addAll(ofNew);
    } else {
      KEY.matcher(cell).results().forEach(key -> keys.add(key.group(1)));
    }
    return keys;
  }
}
