package io.deadlinewatch.support;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.text.CleanLine;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Texts that somebody might write to break a message, from a seed. */
public final class HostileTexts {
  private static final List<String> PIECES =
      List.of(
          "tariff",
          "中美关税休战协议到期",
          "\uD83D\uDEA2\uD83D\uDEA2",
          "<!channel>",
          "<@U123>",
          "@here",
          "https://example.org/" + "a".repeat(90),
          "http://evil.example",
          "a".repeat(100),
          "\r\n.\r\n",
          "\u0000\u0007\u001B[31m",
          "\u202Edrow",
          "\uD800",
          "[]{}^~|\\`",
          "Ünïcödé",
          "العربية",
          "e\u0301\u0301\u0301\u0301",
          "\"quoted\" 'text'",
          "P7D",
          "-",
          "   ",
          "\uFFFF",
          "‘typographic’—dash…",
          "\u061C2025-11-10",
          "so\u00ADft\u200Bly\u2060hi\u180Edden\u3164\u2800",
          "\uDB40\uDC41\uDB40\uDC42",
          "\u200D\uFE0F\u034F",
          "❤\uFE0F\u200D\uD83D\uDD25",
          "می\u200Cخواهم",
          "▼10% ➖5% 10‱ ２５％",
          "１２３ＡＢＣ，（！".repeat(9),
          "2\u03360\u0336%",
          "=?UTF-8?Q?Evil?=",
          "=",
          "?",
          "https:||evil.example|login",
          "\\\\evil.example\\login",
          "www.customs.example.org/q",
          "bit.ly/3abc",
          "ｅｖｉｌ．ｅｘａｍｐｌｅ／ｌｏｇｉｎ",
          "a@evil.example",
          "//evil/x",
          "https∶⁄⁄evil․example⧸x",
          "tel:+15551234567",
          "call (555) 123-4567",
          "\u0336\u0301",
          "x\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
          "¯10% 10円 ٣割 ❨10❩ ˜5 🔺5 💯%",
          "**https://example.org/a** https://)",
          "192.0.2.7/x",
          "(HTTPS://example.org/_a_/b~c*d),",
          "see:https://example.org/12:30:45/@desk");

  private HostileTexts() {}

  /** A text that keeps at least one letter, of at most so many characters once it is cleaned. */
  public static String text(RandomGenerator random, int longest) {
    var text = new StringBuilder("x");
    int length = 1 + random.nextInt(longest);
    while (text.length() < length) {
      text.append(random.nextBoolean() ? " " : "")
          .append(PIECES.get(random.nextInt(PIECES.size())));
    }
    var line = CleanLine.clean(text.toString());
    int end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())));
    return random.nextInt(8) == 0 ? "中".repeat(Math.min(longest, 4_000)) : line.substring(0, end);
  }

  public static Deadline deadline(RandomGenerator random, String id, int longest) {
    var sources =
        Stream.generate(() -> source(random, Math.min(longest, 300)))
            .limit(random.nextInt(20))
            .toList();
    return new Deadline(
        id,
        "truce",
        new Wording(
            text(random, longest),
            Optional.of(text(random, longest)),
            Optional.of(text(random, longest)),
            sources),
        new Timing(
            BriefingSamples.at("2025-11-10T00:01", "America/New_York"),
            random.nextBoolean() ? Certainty.THREATENED : Certainty.SCHEDULED,
            List.of(Lead.parse("P7D"))),
        random.nextInt(4) == 0
            ? new Status.Settled(Optional.of(text(random, longest)))
            : new Status.Open());
  }

  private static Source source(RandomGenerator random, int longest) {
    var address = "https://example.org/" + "p".repeat(random.nextInt(1_900)) + random.nextInt();
    return new Source(text(random, longest), address, Optional.empty());
  }
}
