package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Times;
import io.deadlinewatch.deadline.Zones;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows or changes whom the words are for. */
@CommandLine.Command(
    name = "audience",
    description = {
      "Shows the audience: its zone, alert time, digest time and days, quiet hours, clock,"
          + " contact.",
      "With options it changes them, and plans every open deadline and the digest anew."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch audience --zone Europe/Berlin --alert-time 08:30"})
public final class AudienceCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  private final Workplace workplace;

  @CommandLine.Option(
      names = "--zone",
      paramLabel = "Z",
      description = "The zone that days and times are counted in.")
  private @Nullable String zone;

  @CommandLine.Option(
      names = "--alert-time",
      paramLabel = "HH:MM",
      description = "When day leads go out.")
  private @Nullable String alertTime;

  @CommandLine.Option(
      names = "--digest-time",
      paramLabel = "HH:MM",
      description = "When digests go out.")
  private @Nullable String digestTime;

  @CommandLine.Option(
      names = "--digest-days",
      paramLabel = "DAYS",
      description = "On which days, such as MON-FRI or MON,THU.")
  private @Nullable String digestDays;

  @CommandLine.Option(
      names = "--quiet-hours",
      paramLabel = "HOURS",
      description = "When no SMS goes out, such as 22:00-07:00; none for never.")
  private @Nullable String quietHours;

  @CommandLine.Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Where readers write to change or stop what they get; none for nowhere.")
  private @Nullable String contact;

  @CommandLine.Option(
      names = "--clock",
      paramLabel = "12h|24h",
      description = "How times of day are written.")
  private @Nullable String clock;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Shows what would change, and writes nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  public AudienceCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var store = connection.store(workplace);
    var before = before(store);
    var after = changed(before);
    var digests = new NextDigest(workplace.clock().instant(), store.digest());
    if (after.equals(before) && !isAsked()) {
      show(before, digests);
      return 0;
    }
    if (!output.isJson()) {
      show(after, digests);
      effect(store, before, after);
      digests.lines(before, after).forEach(workplace.out()::println);
      workplace.say("No alert tells of it.");
    }
    if (confirmOptions.isToWrite(
        workplace, output, dryRun, () -> EditQuestion.of(workplace, connection, after))) {
      EditRequest.editor(workplace, store).changeAudience(after);
      if (!output.isJson()) {
        workplace.say("Done: every open deadline and the digest are planned anew.");
      }
    }
    if (output.isJson()) {
      show(after, digests);
    }
    return 0;
  }

  /** One that cannot be read is written anew by whoever says what it should be. */
  private Audience before(OperatorStore store) {
    try {
      return store.audience();
    } catch (UnreadableException problem) {
      if (!isAsked()) {
        throw problem;
      }
      workplace
          .err()
          .println(
              "warning: "
                  + problem.getMessage()
                  + "; what you do not name becomes the default, look whether it is what you mean");
      return Audience.DEFAULT;
    }
  }

  /** Asked for what stands already, it plans anew all the same: an edit may have broken off. */
  private boolean isAsked() {
    boolean isTimed = zone != null || alertTime != null || digestTime != null || digestDays != null;
    return isTimed || quietHours != null || contact != null || clock != null;
  }

  private Audience changed(Audience before) {
    return new Audience(
        Optional.ofNullable(zone).map(text -> Zones.parse("--zone", text)).orElse(before.zone()),
        Optional.ofNullable(alertTime)
            .map(text -> Times.parse("--alert-time", text))
            .orElse(before.alertTime()),
        new DigestTimes(
            Optional.ofNullable(digestTime)
                .map(text -> Times.parse("--digest-time", text))
                .orElse(before.digest().time()),
            Optional.ofNullable(digestDays)
                .map(DigestTimes::parseDays)
                .orElse(before.digest().days())),
        quietHours == null
            ? before.quietHours()
            : given(quietHours).map(text -> QuietHours.parse("--quiet-hours", text)),
        new Presentation(
            Optional.ofNullable(clock)
                .map(text -> ClockFormat.parse("--clock", text))
                .orElse(before.clock()),
            contact == null ? before.contact() : given(contact)));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(words -> !words.equals("none"));
  }

  private void effect(OperatorStore store, Audience before, Audience after) {
    var now = workplace.clock().instant();
    var textTable = new TextTable("NEXT ALERT, WAS", "WILL BE", "DEADLINE");
    int open = 0;
    for (var summary : store.upcoming(now, SHOWN)) {
      var item = store.find(summary.id());
      if (item.isPresent()) {
        open++;
        var deadline = item.get().deadline();
        var said = item.get().progress().said();
        textTable.row(
            next(deadline, said, before, now), next(deadline, said, after, now), summary.id());
      }
    }
    textTable.print(workplace);
    if (open == SHOWN) {
      workplace.say("The first " + SHOWN + " of those to come; the others likewise.");
    }
  }

  private static String next(Deadline deadline, Set<String> said, Audience audience, Instant now) {
    return AlertPlan.moments(deadline, audience).stream()
        .filter(
            plannedAlert -> !said.contains(plannedAlert.name()) && plannedAlert.at().isAfter(now))
        .min(Comparator.comparing(PlannedAlert::at))
        .map(plannedAlert -> {
          var local = plannedAlert.at().atZone(audience.zone());
          return Dates.monthDay(local.toLocalDate()) + ", " + Dates.clockInZone(local);
        })
        .orElse("none");
  }

  private void show(Audience audience, NextDigest digests) {
    if (output.isJson()) {
      workplace
          .out()
          .println(
              Json.text(json -> {
                json.writeStartObject();
                json.writeStringField("zone", audience.zone().getId());
                json.writeStringField("alertTime", audience.alertTime().toString());
                json.writeStringField("digestTime", audience.digest().time().toString());
                json.writeStringField("digestDays", audience.digest().writtenDays());
                Json.field(json, "quietHours", audience.quietHours().map(QuietHours::written));
                json.writeStringField("clock", audience.clock().word());
                Json.field(json, "contact", audience.contact());
                json.writeStringField("nextDigestAt", digests.at(audience).toString());
                json.writeEndObject();
              }));
      return;
    }
    var textTable = new TextTable("", "");
    textTable.row("Zone", audience.zone().getId());
    textTable.row("Alert time", audience.alertTime().toString());
    textTable.row("Digest time", audience.digest().time().toString());
    textTable.row("Digest days", audience.digest().writtenDays());
    textTable.row("Quiet hours", audience.quietHours().map(QuietHours::written).orElse("none"));
    textTable.row("Clock", audience.clock().word());
    textTable.row("Contact", audience.contact().orElse("none"));
    textTable.row("Next digest", RevisionWords.moment(digests.at(audience), audience));
    textTable.printRows(workplace);
  }
}
