package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.parlance.Yaml;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {

  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @Test
  void the_result_of_a_check_is_what_the_schema_of_sarif_says(@TempDir Path place)
      throws IOException {
    Stage stage = new Stage(place);
    stage.prepare(
        """
        git init -q -b main
        mkdir adr
        printf '# 1. A %%{"}\\n' > 'adr/0001-a b:%c#é.md'
        printf -- '---\\nstatus: accepted\\n---\\n\\n# Two\\n\\n[x](y) \\342\\200\\256\\n' > adr/0001-two.md
        git add adr
        """);

    Stage.Outcome outcome = stage.run("parlance check --sarif");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).contains("\"ADR010\"", "adr/0001-a%20b%3A%25c%23%C3%A9.md");
    assertThat(schema().validate(outcome.out(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void a_check_without_findings_is_sarif_as_well(@TempDir Path place) throws IOException {
    Stage stage = new Stage(place);
    stage.prepare(
        "git init -q -b main && mkdir adr && printf '# A\\n\\n* Status: draft\\n' > adr/1-a.md");

    Stage.Outcome outcome = stage.run("parlance check --sarif");

    assertThat(outcome.exit()).isZero();
    assertThat(schema().validate(outcome.out(), InputFormat.JSON)).isEmpty();
  }

  /** What GitHub's page on SARIF support calls required beyond the schema, never empty. */
  @Test
  void it_has_what_code_scanning_requires(@TempDir Path place) throws IOException {
    Stage stage = new Stage(place);
    stage.prepare(
        "git init -q -b main && mkdir adr && printf '# A\\n\\n* Status: so\\n' > adr/1-a.md");

    Mapping run =
        Yaml.read("x", stage.run("parlance check --sarif").out())
            .mapping()
            .items("runs")
            .get(0)
            .mapping();

    Mapping driver = run.get("tool").mapping().get("driver").mapping();
    assertThat(driver.items("rules")).hasSizeGreaterThan(30);
    for (YamlNode node : driver.items("rules")) {
      Mapping rule = node.mapping();
      assertThat(rule.text("id")).matches("ADR\\d{3}");
      for (String key : List.of("shortDescription", "fullDescription", "help")) {
        assertThat(rule.get(key).mapping().text("text")).hasSizeBetween(10, 1024);
      }
      assertThat(rule.get("defaultConfiguration").mapping().text("level")).isNotEmpty();
    }
    Mapping result = run.items("results").get(0).mapping();
    assertThat(result.get("message").mapping().text("text")).isNotEmpty();
    assertThat(result.get("partialFingerprints").mapping().entries()).isNotEmpty();
    Mapping location = result.items("locations").get(0).mapping().get("physicalLocation").mapping();
    assertThat(location.get("artifactLocation").mapping().text("uri")).isEqualTo("adr/1-a.md");
    Mapping region = location.get("region").mapping();
    assertThat(region.text("startLine") + ":" + region.text("startColumn")).isEqualTo("3:1");
    assertThat(region.text("endLine") + ":" + region.text("endColumn")).isEqualTo("3:13");
  }

  @Test
  void the_schema_refuses_what_is_no_sarif() throws IOException {
    String other = "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {}}}]}";

    assertThat(schema().validate(other, InputFormat.JSON)).isNotEmpty();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream text = SarifTest.class.getResourceAsStream(SCHEMA)) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(text);
    }
  }
}
