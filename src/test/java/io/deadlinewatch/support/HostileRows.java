package io.deadlinewatch.support;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.deadlinewatch.support.store.HandEditedTable;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What somebody with a right to write put into the rehearsal's table, who means harm. */
public final class HostileRows {
  /** Forges a section of another deadline's e-mail, and steers a terminal. */
  public static final String TITLE =
      "Harmless\n\nSOURCES\n- White House fact sheet\nhttps://evil.example/phish"
          + "\u001B[2J\u001B]8;;https://evil.example/osc8\u0007click\u001B]8;;\u0007"
          + "\u001B]52;c;ZXZpbA==\u0007\u202E5202 ecurT\u009B31m";

  /** Of which nothing may be seen anywhere. */
  private static final List<String> FORBIDDEN =
      List.of(
          "evil.example", "White House", "ZXZpbA", "Harmless", "5202 ecurT", "Unseen", "Unpaired");

  private HostileRows() {}

  /** One deadline's title wherever it stands, another's headline, a fact, a change. */
  public static UnaryOperator<Map<String, AttributeValue>> hand() {
    return row -> {
      var edited = HandEditedTable.setting("DEADLINE#licence", "title", TITLE).apply(row);
      edited = HandEditedTable.setting("DEADLINE#licence", "change", TITLE).apply(edited);
      edited = HandEditedTable.setting("DEADLINE#licence", "why", TITLE).apply(edited);
      edited =
          HandEditedTable.setting("DEADLINE#truce", "headline", "Unseen\u0001headline")
              .apply(edited);
      return HandEditedTable.setting("SITUATION", "text", "Unpaired\uFFFEfact").apply(edited);
    };
  }

  /** Nothing of it is there, nor anything else that a reader or a terminal could be steered by. */
  public static void assertClean(String where, String text) {
    for (var forbidden : FORBIDDEN) {
      assertFalse(text.contains(forbidden), () -> where + " holds " + forbidden + ": " + text);
    }
    text.codePoints()
        .filter(each -> each != '\n')
        .forEach(each ->
            assertFalse(
                Character.isISOControl(each)
                    || (each >= 0x202A && each <= 0x202E)
                    || (each & 0xFFFE) == 0xFFFE,
                () -> "%s holds U+%04X: %s".formatted(where, each, text)));
  }
}
