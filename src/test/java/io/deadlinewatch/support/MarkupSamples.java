package io.deadlinewatch.support;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.situation.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Alerts whose texts speak the mark-up of channels, from a seed. */
public final class MarkupSamples {
  public static final List<String> MARKUP =
      List.of(
          "<!channel>",
          "<!here|x>",
          "<@U123ABC>",
          "<#C123>",
          "<!subteam^S1>",
          "<https://evil.example|Treasury>",
          "@here ",
          "@channel",
          "@everyone",
          "#general",
          "*bold*",
          "_it_",
          "~no~",
          "`code`",
          "```",
          "> quote",
          "&lt;!channel&gt;",
          "&amp;",
          ":tada:",
          "http://evil.example/?a=1&b=2",
          "\n> ",
          "|",
          "[Treasury](https://evil.example)",
          "||hidden||",
          "{{DATE(2025-11-10T05:01:00Z,SHORT)}}",
          "<at>desk</at>",
          "<t:1762750860:R>",
          "# Heading",
          "-# small",
          "e" + "\u0301".repeat(30),
          "\uD83D\uDEA2");

  private MarkupSamples() {}

  public static String text(Random random, int longest) {
    var text = new StringBuilder(HostileTexts.text(random, longest));
    for (int i = 0; i < 6; i++) {
      int at =
          text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
      text.insert(at, MARKUP.get(random.nextInt(MARKUP.size())));
    }
    int end = Math.min(longest, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, end));
  }

  public static Source source(Random random, int longest) {
    var hostile = random.nextInt(4) == 0 ? "&".repeat(random.nextInt(1_800)) : "p?a=1&b=2";
    var address = "https://example.org/" + hostile + random.nextInt();
    return new Source("S" + text(random, longest), address, Optional.of(LocalDate.of(2025, 8, 11)));
  }

  public static Deadline deadline(Random random, int longest) {
    var hostile = HostileTexts.deadline(random, "hostile", longest);
    var sources =
        IntStream.range(0, 20).mapToObj(_ -> source(random, Math.min(longest, 300))).toList();
    var wording =
        new Wording(
            "T" + text(random, longest - 1),
            Optional.of("A" + text(random, longest - 1)),
            Optional.of(text(random, longest - 1) + "C"),
            sources);
    return new Deadline("hostile", "truce", wording, hostile.timing(), hostile.status());
  }

  public static Wording wording(String title) {
    return new Wording(title, Optional.of(title), Optional.of("> " + title), List.of());
  }

  public static Alert alert(Random random, Deadline deadline) {
    var now = "2025-11-0" + (1 + random.nextInt(9)) + "T14:00:00Z";
    var before =
        BriefingSamples.moved(deadline, BriefingSamples.through("2025-11-12", "Asia/Shanghai"));
    var reworded =
        new Deadline(
            before.id(), before.track(), wording("Before"), before.timing(), before.status());
    var why = text(random, 1_000);
    return switch (random.nextInt(4)) {
      case 0 -> BriefingSamples.reminder(deadline, now);
      case 1 -> BriefingSamples.reached(deadline, now);
      case 2 -> BriefingSamples.changed(Optional.empty(), deadline, why, now);
      default -> BriefingSamples.changed(Optional.of(reworded), deadline, why, now);
    };
  }

  public static DigestAlert digest(Random random, int changes, int longest) {
    var at = Instant.parse("2025-11-05T13:00:00Z");
    var entries =
        IntStream.range(0, changes)
            .mapToObj(_ ->
                new ChangeEntry(
                    at, "hostile", "truce", text(random, longest), text(random, longest)))
            .toList();
    var awaiting = deadline(random, longest).summary();
    return new DigestAlert(
        new AlertId.OfDigest(LocalDate.of(2025, 11, 5)),
        at,
        at.minusSeconds(86_400),
        entries,
        List.of(awaiting));
  }

  public static Context emptyContext() {
    return new Context(
        BriefingSamples.NEW_YORK, Situation.on(LocalDate.of(2025, 11, 5), List.of()), List.of());
  }

  public static Context context(Random random, int facts, int upcoming, int longest) {
    List<Fact> all = new ArrayList<>();
    for (int i = 0; i < facts; i++) {
      var track = i % 3 == 0 ? "track-" + i % 40 : "truce";
      var statement =
          new Statement(
              "F" + text(random, longest - 1), LocalDate.of(2025, 10, 1), source(random, 200));
      all.add(new Fact("fact-" + i, track, statement, Optional.empty()));
    }
    List<DeadlineSummary> next = new ArrayList<>();
    for (int i = 0; i < upcoming; i++) {
      var one = deadline(random, longest);
      next.add(
          new DeadlineSummary(
              "next-" + i,
              "talks",
              one.title(),
              BriefingSamples.on("2025-11-12"),
              one.certainty()));
    }
    return new Context(
        BriefingSamples.NEW_YORK, Situation.on(LocalDate.of(2025, 12, 1), all), next);
  }
}
