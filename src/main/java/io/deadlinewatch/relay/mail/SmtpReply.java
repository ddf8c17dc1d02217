package io.deadlinewatch.relay.mail;

import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.text.CleanLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a server said (RFC 5321, section 4.2).
 *
 * @param code 200 to 599
 * @param said its words, in one line
 */
record SmtpReply(int code, String said) {
  private static final int CODE_AND_BLANK = 4;
  private static final int LONGEST = 160;
  private static final String LEFT_OUT = "(...)";

  /** What every address has, and nothing else that a server says. */
  private static final String ADDRESS = "@";

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Who we are is not believed, or must be said and is not: perhaps the routes know better. */
  private static final Set<Integer> CLOSED_TO_US = Set.of(530, 534, 535, 538);

  /**
   * As the library has it; none where it is no reply of SMTP.
   *
   * @param lines with the code before each, a byte a character
   */
  static Optional<SmtpReply> of(int code, String lines) {
    if (code < 200 || code > 599) {
      return Optional.empty();
    }
    var said =
        new String(lines.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.substring(Math.min(CODE_AND_BLANK, line.length())))
            .collect(Collectors.joining(" "));
    return Optional.of(new SmtpReply(code, said));
  }

  /** Whether the server agreed. */
  boolean isYes() {
    return code / 100 == 2;
  }

  /** Whether it did not, now or ever. */
  boolean isNo() {
    return code / 100 > 3;
  }

  /**
   * What a refusal comes to: what ends in time with 4, never with 5.
   *
   * @param secrets what is not repeated: the server, the addresses, who signs in
   */
  Outcome refused(List<String> secrets) {
    var why = "SMTP " + code + words(secrets);
    if (CLOSED_TO_US.contains(code)) {
      return new Outcome.Refused(why);
    }
    return code / 100 == 5 ? new Outcome.Never(why) : Outcome.later(why);
  }

  /** The server's words, for operators; of those that may name somebody or something, none. */
  private String words(List<String> secrets) {
    var text = CleanLine.clean(said);
    for (var secret : secrets) {
      text = Pattern.compile(Pattern.quote(secret), ANY_CASE).matcher(text).replaceAll(ADDRESS);
    }
    List<String> kept = new ArrayList<>();
    for (var word : text.split(" ", -1)) {
      boolean names = word.contains(ADDRESS) || word.contains("://");
      if (!names) {
        kept.add(word);
      } else if (kept.isEmpty() || !kept.getLast().equals(LEFT_OUT)) {
        kept.add(LEFT_OUT);
      }
    }
    var shown = String.join(" ", kept).strip();
    var cut = shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST).strip() + "...";
    return cut.isEmpty() ? "" : " " + cut;
  }
}
