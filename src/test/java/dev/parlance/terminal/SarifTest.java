package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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
