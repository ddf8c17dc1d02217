package io.deadlinewatch.cli.options;

import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.text.RefusedException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A source in one text: {@code Federal Register https://example.org/fr 2025-11-04 official}. */
final class SourceText {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?<title>.*\\S)\\s+(?<url>(?i:https?)://\\S+)(\\s+(?<date>\\d\\S*))?"
              + "(?<official>\\s+official)?\\s*");

  private SourceText() {}

  /**
   * Reads it.
   *
   * @throws RefusedException for another form, or an address that a reader should not be sent to
   */
  static Source read(String field, String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new RefusedException(
          field,
          RefusedException.quoted(text)
              + " is not a source; write its title, its address, and if you know them its date and"
              + " official: 'Federal Register https://example.org/fr 2025-11-04 official'");
    }
    Optional<LocalDate> published =
        Optional.ofNullable(parts.group("date")).map(date -> DueText.date(field, date));
    return new Source(parts.group("title"), parts.group("url"), published)
        .official(parts.group("official") != null);
  }
}
