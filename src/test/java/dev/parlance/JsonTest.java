package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonTest {

  @Test
  void a_tree_is_written_in_the_order_of_its_keys_and_indented_by_two() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("zeta", List.of("a", 1, true));
    tree.put("alpha", null);
    tree.put("none", List.of());
    tree.put("empty", Map.of());
    tree.put("numbers", List.of(12_345_678_901L, 0.25, new BigDecimal("1.50")));
    tree.put("nested", List.of(Map.of("id", "0007")));

    assertThat(Json.write(tree))
        .isEqualTo(
            """
            {
              "zeta": [
                "a",
                1,
                true
              ],
              "alpha": null,
              "none": [],
              "empty": {},
              "numbers": [
                12345678901,
                0.25,
                1.50
              ],
              "nested": [
                {
                  "id": "0007"
                }
              ]
            }
            """);
  }

  @Test
  void what_a_terminal_would_obey_is_escaped_and_the_rest_is_left_alone() {
    assertThat(Json.write("\"\\\n\t\033\177\u0085\u202e\u2028\ud800 Grün 日本 👍 \udb40\udc41"))
        .isEqualTo(
            "\"\\\"\\\\\\n\\t\\u001B\\u007F\\u0085\\u202E\\u2028\\uD800 Grün 日本 👍 \\uDB40\\uDC41\"\n");
  }

  @Test
  void what_was_written_is_read_back_unchanged() {
    long seed = 8259L;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      char[] units = new char[random.nextInt(20)];
      for (int i = 0; i < units.length; i++) {
        units[i] = (char) random.nextInt(random.nextBoolean() ? 0x2100 : 0x10000);
      }
      String words = new String(units);
      assertThat(read(Json.write(Arrays.asList(words)))).as("seed %d", seed).isEqualTo(words);
    }
  }

  @Test
  void what_is_no_json_is_our_own_mistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> Json.write(List.of(new Object())));
  }

  private static String read(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      parser.nextToken();
      return parser.getString();
    }
  }
}
