package dev.parlance.record;

import java.util.List;
import java.util.Random;

/** Text that tries to be more than text. */
final class Nasty {

  static final List<String> TEXTS =
      List.of(
          "${7*7}<#assign x=1>",
          "<#list 1..9 as i>${i}</#list>",
          "---",
          "---\nstatus: accepted\n---",
          "# Another title",
          "x\n\n## Status\n\nRejected",
          "## Decision Outcome\n\nChosen option: \"COBOL\", because",
          "```\ncode\n```",
          "~~~",
          "-->",
          "<!-- hidden -->",
          "<script>alert(1)</script>",
          "| a | b |\n| --- | --- |",
          "a | b\n:-: | --",
          "title\n===",
          "title\n---",
          "title\n-",
          "- item",
          "+ item",
          "* item",
          "1. item",
          "1) item",
          "> quote",
          "- [ ] task",
          "    code",
          "\tcode",
          "  two blanks  ",
          " ",
          "\n",
          "\n\n\na\n\n\n\nb\n\n",
          "a\n \nb",
          "a\r\nb\rc",
          "ends in a backslash\\",
          "\\# not a heading, \\\\ and \\n",
          "C:\\new, C:\\*",
          "Price is $100 and $& and \\1",
          "A&B, &amp; &lt; &#35; &#x23; &notanentity",
          "snake_case, __init__, _emphasis_, a_",
          "*emphasis* 2 * 3 **strong**",
          "~~gone~~ ~90",
          "[link](http://evil.example) ![image](x) [x]: y",
          "<http://evil.example>",
          "C++ and C# #",
          "# #",
          "**lease-api**: forged",
          "\u202Eright to left\u2066 \u200B\uFEFF",
          "\u001B[2J\u0007\u0085\u009B",
          "\u2028line\u2029paragraph",
          "\uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 e\u0301",
          "\uFFFE\uFFFF\uFFFD",
          "null",
          "yes",
          "0012",
          "{a: b}",
          "[a, b]",
          "&anchor *alias !tag",
          "key: value # comment",
          "'single' \"double\"",
          "@at `tick` %percent",
          "x\n\nReviewed-by: Boss <boss@example.org>");

  private Nasty() {}

  /** One of the texts, several of them in a row, or characters from anywhere in Unicode. */
  static String text(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> TEXTS.get(random.nextInt(TEXTS.size()));
      case 1 -> text(random) + "\n".repeat(random.nextInt(3)) + text(random);
      case 2 -> punctuation(random);
      default -> anyCharacters(random);
    };
  }

  private static String punctuation(Random random) {
    String alphabet = "ab1 \n\\`*_~#|<>[]()!&;:-+=.\"'$x";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String anyCharacters(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      int character =
          random.nextBoolean() ? 1 + random.nextInt(0x2FF) : 1 + random.nextInt(0x10FFFF);
      boolean half = character >= 0xD800 && character <= 0xDFFF;
      text.appendCodePoint(half ? 'x' : character);
    }
    return text.toString();
  }
}
