package io.deadlinewatch.board;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.HostileTexts;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What boards of tests are made of. */
public final class BoardSamples {
  public static final Site SITE = new Site(Optional.of(URI.create("https://board.example.org/")));
  public static final Instant NOW = Instant.parse("2025-11-05T12:00:00Z");

  private BoardSamples() {}

  /** The first revision of a deadline, a day before now. */
  public static Revision first(Deadline deadline) {
    return Revision.first(deadline, edit("2025-11-04T12:00:00Z", ""));
  }

  public static Edit edit(String at, String why) {
    return new Edit(Instant.parse(at), "ops", why, Optional.empty());
  }

  public static Deadline deadline(String id, String title, Due due) {
    return new Deadline(
        id,
        "truce",
        new Wording(
            title,
            Optional.of("The President"),
            Optional.of("The rate goes to 34%; ships at sea, too."),
            List.of(
                new Source("Order", "https://example.org/order?a=1&b=2", Optional.empty())
                    .official(true))),
        new Timing(due, Certainty.SCHEDULED, List.of(Lead.parse("P1D"))),
        new Status.Open());
  }

  /** One of each kind that a calendar knows. */
  public static List<Revision> ofEachKind() {
    var moment = BriefingSamples.at("2025-11-10T00:01", "America/New_York");
    var on = deadline("summit", "Summit 首脑会谈", BriefingSamples.on("2025-10-30", "Asia/Seoul"));
    var last = deadline("pause", "Pause", BriefingSamples.through("2025-11-09", "Asia/Shanghai"));
    var threat =
        BriefingSamples.certain(deadline("threat", "Tariff", moment), Certainty.THREATENED);
    var doubtful = BriefingSamples.certain(deadline("talks", "Talks", moment), Certainty.TENTATIVE);
    var off = new Status.Cancelled(Optional.of("Both sides said so."));
    var done = new Status.Settled(Optional.of("It was extended."));
    return List.of(
        first(deadline("truce-ends", "Truce, rate; end", moment)),
        first(on),
        first(last),
        first(threat),
        first(doubtful),
        first(BriefingSamples.ended(deadline("called-off", "Fees", moment), off)),
        first(BriefingSamples.ended(deadline("prolonged", "Truce", moment), done)));
  }

  private static final List<String> BREAKERS =
      List.of(
          "</title></script><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\" onfocus=\"alert(1)\" autofocus x=\"",
          "' style='position:fixed' x='",
          "javascript:alert(1)",
          "]]><x/>",
          "<!-- --><![CDATA[ x",
          "&lt;b&gt; &amp;#60; &#x3c;script&#x3e;",
          "</svg><foreignObject><iframe src=javascript:alert(1)>",
          "x\u202Egnihtemos\u2066 else",
          "BEGIN:VALARM\\nEND:VEVENT;VALUE=X:,;",
          "{{7*7}} ${7*7} #{7*7} <%= 7 %>");

  /** Revisions of deadlines whose every text somebody wrote to break a file. */
  public static List<Revision> hostile(int many) {
    return Stream.concat(
            random(many - BREAKERS.size()),
            IntStream.range(0, BREAKERS.size()).mapToObj(BoardSamples::breaking))
        .toList();
  }

  /** One whose texts are all the same, and end what they might stand in. */
  private static Revision breaking(int which) {
    var text = BREAKERS.get(which);
    var due = BriefingSamples.at("2025-11-10T00:01", "America/New_York");
    var source = new Source(text, "https://example.org/?q=%22%3E%3Cscript%3E", Optional.empty());
    var wording =
        new Wording(text, Optional.of(text), Optional.of(text), Optional.of(text), List.of(source));
    var before =
        new Deadline(
            "breaking-" + which,
            "truce",
            wording,
            new Timing(due, Certainty.SCHEDULED, List.of(Lead.parse("P1D"))),
            new Status.Open());
    var reason = new Edit(Instant.parse("2025-11-04T12:00:00Z"), "ops", text, Optional.of(source));
    return Revision.first(before, reason);
  }

  private static Stream<Revision> random(int many) {
    return IntStream.range(0, many)
        .mapToObj(seed -> {
          var random = new Random(seed);
          var deadline = HostileTexts.deadline(random, "hostile-" + seed, 300);
          return Revision.first(
              deadline, edit("2025-11-04T12:00:00Z", HostileTexts.text(random, 300)));
        });
  }
}
