package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  private final Templates hostile = new Templates("/hostile");

  /** An object with a method, which no template may reach. */
  public static final class Bean {
    @Override
    public String toString() {
      return "reached";
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new-execute",
        "new-object-constructor",
        "new-jython",
        "api",
        "api-of-list",
        "bean-method",
        "bean-class",
        "text-class",
        "interpret-new",
        "eval-new",
        "include-parent",
        "include-absolute",
        "include-url",
        "include-parsed-off",
        "shared-variable"
      })
  void a_template_reaches_no_class_no_method_and_no_file(String template) {
    Map<String, Object> values =
        Map.of("text", "words", "list", List.of("words"), "bean", new Bean());
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> hostile.render(template + ".ftl", values))
        .matches(problem -> problem.exitCode() == ExitCode.USAGE)
        .withMessageStartingWith("The template " + template + ".ftl cannot be used: ");
    assertThat(Path.of("hostile-was-here")).doesNotExist();
  }

  @Test
  void of_an_object_no_member_is_exposed_by_any_wrapper() throws Exception {
    ClassMemberAccessPolicy policy =
        DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_35).forClass(Bean.class);
    assertThat(policy.isMethodExposed(Bean.class.getMethod("toString"))).isFalse();
    assertThat(policy.isConstructorExposed(Bean.class.getConstructor())).isFalse();
  }

  @Test
  void a_value_is_escaped_for_the_place_it_stands_in() {
    assertThat(hostile.render("contexts.ftl", Map.of("text", "# \"a\"\n*b*")))
        .isEqualTo(
            """
            key: "# \\"a\\"\\n*b*"
            text: \\# "a"&#xA;\\*b\\*
            line: # "a" *b*
            """);
  }

  @Test
  void a_value_is_never_evaluated() {
    String text = "${7*7}<#assign x=1><#if true>y</#if>";
    assertThat(hostile.render("contexts.ftl", Map.of("text", text)))
        .contains("line: " + text + "\n")
        .doesNotContain("49");
  }

  @Test
  void numbers_do_not_depend_on_where_one_is() {
    assertThat(hostile.render("number.ftl", Map.of("number", 1234567))).isEqualTo("1234567\n");
  }
}
