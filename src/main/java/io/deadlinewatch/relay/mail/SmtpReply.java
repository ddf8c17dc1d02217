package io.deadlinewatch.relay.mail;

import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.text.CleanLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a server said (RFC 5321, section 4.2).
 *
 * @param code of three digits
 * @param lines its words, a line each
 */
record SmtpReply(int code, List<String> lines) {
  private static final int LONGEST = 160;
  private static final String LEFT_OUT = "(...)";

  /** What every address has, and nothing else that a server says. */
  private static final String ADDRESS = "@";

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Who we are is not believed, or must be said and is not: perhaps the routes know better. */
  private static final Set<Integer> CLOSED_TO_US = Set.of(530, 534, 535, 538);

  /** Takes a copy. */
  SmtpReply {
    lines = List.copyOf(lines);
  }

  /** Whether the server agreed, or wants to hear more where that was asked for. */
  boolean is(int expected) {
    return code / 100 == expected / 100 && (expected % 100 == 0 || code == expected);
  }

  /** The words of the answer to EHLO that stand behind a name; none where it is not among them. */
  Optional<List<String>> extension(String name) {
    return lines.stream()
        .skip(1)
        .map(line -> List.of(line.strip().toUpperCase(Locale.ROOT).split(" +", -1)))
        .filter(words -> words.getFirst().equals(name))
        .findFirst();
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
    var text = CleanLine.clean(String.join(" ", lines));
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
