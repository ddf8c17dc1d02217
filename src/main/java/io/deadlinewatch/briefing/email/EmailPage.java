package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.words.Columns;
import io.deadlinewatch.briefing.words.Prose;
import java.util.List;

/**
 * Plain text for an e-mail: 72 columns, a longer word is broken, a URL stands alone on its line
 * (design, "What is sent"). East Asian characters and emoji count as two columns.
 */
public final class EmailPage {
  /** Columns of a line. */
  public static final int COLUMNS = 72;

  private final StringBuilder text = new StringBuilder();

  /** A heading in capitals after an empty line. */
  public EmailPage heading(String heading) {
    return blank().line(heading);
  }

  /** An empty line, never two. */
  public EmailPage blank() {
    if (!text.isEmpty() && !endsBlank()) {
      text.append('\n');
    }
    return this;
  }

  private boolean endsBlank() {
    int end = text.length();
    return end >= 2 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n';
  }

  /** A paragraph. */
  public EmailPage line(String words) {
    return wrap("", "", words);
  }

  /** An entry of a list. */
  public EmailPage bullet(String words) {
    return wrap("- ", "  ", words);
  }

  /** What belongs to the entry above it. */
  public EmailPage under(String words) {
    return wrap("  ", "  ", words);
  }

  /** A label and its lines. */
  public EmailPage labelled(String label, List<String> lines) {
    var first = (label + ":" + " ".repeat(12)).substring(0, 12);
    for (int i = 0; i < lines.size(); i++) {
      wrap(i == 0 ? first : " ".repeat(12), " ".repeat(12), lines.get(i));
    }
    return this;
  }

  /** An address, alone on its line and never broken, so that it can be followed. */
  public EmailPage url(String url) {
    text.append(url).append('\n');
    return this;
  }

  /** All of it. */
  public String text() {
    return text.toString();
  }

  private EmailPage wrap(String first, String rest, String words) {
    var row = new Row(first, rest);
    for (var word : words.split(" ", -1)) {
      for (var piece : Prose.of(word)) {
        switch (piece) {
          case Prose.Address(var address) -> {
            row.end();
            url(address);
          }
          case Prose.Words(var text) -> row.add(text);
        }
      }
    }
    row.end();
    return this;
  }

  /** Columns that a character takes; never fewer than the units that a program would count. */
  private static int width(int character) {
    return Math.max(Columns.of(character), Character.charCount(character));
  }

  private static int width(String words) {
    int columns = 0;
    for (int i = 0; i < words.length(); ) {
      int character = words.codePointAt(i);
      columns += width(character);
      i += Character.charCount(character);
    }
    return columns;
  }

  /** One row of text in the making. */
  private final class Row {
    private final String rest;
    private String indent;
    private final StringBuilder row = new StringBuilder();
    private int used;

    Row(String first, String rest) {
      this.indent = first;
      this.rest = rest;
    }

    void add(String word) {
      int columns = width(word);
      int needed = columns + (row.isEmpty() ? 0 : 1);
      if (used + needed > COLUMNS - indent.length()) {
        end();
      }
      if (columns > COLUMNS - indent.length()) {
        addBroken(word);
        return;
      }
      if (!row.isEmpty()) {
        row.append(' ');
        used++;
      }
      row.append(word);
      used += columns;
    }

    private void addBroken(String word) {
      word.codePoints()
          .forEach(character -> {
            if (used + width(character) > COLUMNS - indent.length()) {
              end();
            }
            row.appendCodePoint(character);
            used += width(character);
          });
    }

    void end() {
      if (!row.isEmpty()) {
        text.append(indent).append(row).append('\n');
        row.setLength(0);
        used = 0;
        indent = rest;
      }
    }
  }
}
