package io.deadlinewatch.support;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Maker;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Deadlines that matter more or less, changes with their headline, readers elsewhere. */
public final class NewsSamples {
  private NewsSamples() {}

  /** The tariff that was said to become unlikely. */
  public static Deadline threat() {
    return BriefingSamples.certain(
        BriefingSamples.deadline(
            "us-100pct-tariff", "Extra 100% US tariff", BriefingSamples.on("2025-11-01")),
        Certainty.THREATENED);
  }

  public static Deadline important(Deadline deadline, Importance importance) {
    return new Deadline(
        deadline.id(),
        new Classification(deadline.track(), importance, deadline.classification().awaitsOutcome()),
        deadline.wording(),
        deadline.timing(),
        deadline.status());
  }

  /** One that only has to be reached. */
  public static Deadline awaitingNothing(Deadline deadline) {
    return new Deadline(
        deadline.id(),
        new Classification(deadline.track(), deadline.importance(), false),
        deadline.wording(),
        deadline.timing(),
        deadline.status());
  }

  public static Deadline titled(Deadline deadline, String title) {
    var wording = deadline.wording();
    return worded(
        deadline,
        new Wording(
            title,
            wording.authority(),
            wording.consequence(),
            wording.action(),
            wording.sources()));
  }

  public static Deadline happening(Deadline deadline, String consequence) {
    var wording = deadline.wording();
    return worded(
        deadline,
        new Wording(
            wording.title(),
            wording.authority(),
            Optional.of(consequence),
            wording.action(),
            wording.sources()));
  }

  public static Deadline worded(Deadline deadline, Wording wording) {
    return new Deadline(
        deadline.id(), deadline.classification(), wording, deadline.timing(), deadline.status());
  }

  /** A change whose news somebody put into a sentence. */
  public static DeadlineAlert news(
      Optional<Deadline> from, Deadline to, String headline, String now) {
    var reason =
        new Reason("It was said", Optional.of(BriefingSamples.ORDER), Optional.of(headline));
    return changed(from, to, new Edit(Instant.parse(now), Maker.named("ops"), reason, false), now);
  }

  /** The same, where it takes back what was told. */
  public static DeadlineAlert correction(Deadline from, Deadline to, String headline, String now) {
    var reason = new Reason("Misread", Optional.of(BriefingSamples.ORDER), Optional.of(headline));
    var edit = new Edit(Instant.parse(now), Maker.named("ops"), reason, true);
    return changed(Optional.of(from), to, edit, now);
  }

  private static DeadlineAlert changed(
      Optional<Deadline> from, Deadline to, Edit edit, String now) {
    return new DeadlineAlert(
        new AlertId.OfDeadline(to.id(), 2, "changed"),
        Instant.parse(now),
        to,
        new DeadlineAlert.Changed(from, List.of(edit)));
  }

  /** Readers in Berlin, whose clock has 24 hours. */
  public static Audience berlin() {
    var standard = Audience.DEFAULT;
    return new Audience(
        ZoneId.of("Europe/Berlin"),
        standard.alertTime(),
        standard.digest(),
        Optional.empty(),
        new Presentation(ClockFormat.TWENTY_FOUR_HOURS, Optional.of("alerts@example.org")));
  }
}
