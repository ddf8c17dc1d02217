package io.deadlinewatch.cli.doctor;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.doctor.Check;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.doctor.Finding;
import io.deadlinewatch.doctor.OwedAlerts;
import io.deadlinewatch.doctor.ReadResult;
import io.deadlinewatch.doctor.Rounds;
import io.deadlinewatch.doctor.Snapshot;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.store.Inspection;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A watch on one screen.
 *
 * @param name of the table, or the folder that is in its place
 * @param details the command that says more
 * @param now when it was looked at
 */
record StatusReport(
    String name, String details, Snapshot seen, List<Finding> findings, Instant now) {
  /** So many of a kind fit a screen. */
  private static final int MOST = 6;

  /** What has a line of its own. */
  private static final Set<Check> SHOWN =
      EnumSet.of(Check.HEARTBEAT, Check.DEAD_LETTERS, Check.LATE, Check.DRAFTS);

  void print(Workplace workplace) {
    var owed = OwedAlerts.of(seen, now);
    var audience = audience();
    workplace
        .out()
        .println(workplace.style().bold(name + ", " + RevisionWords.moment(now, audience)));
    var textTable = new TextTable("", "");
    textTable.row("Last sweep", said(Check.HEARTBEAT));
    textTable.row("Dead letters", said(Check.DEAD_LETTERS));
    boolean isKnown = seen.contents() instanceof ReadResult.Known<Inspection.Contents>;
    textTable.row("Late", isKnown ? lines(owed.late(), audience) : said(Check.LATE));
    if (isKnown) {
      textTable.row("Waiting", lines(owed.waiting(), audience));
      textTable.row("Next", lines(owed.next(), audience));
    }
    routes().ifPresent(well -> textTable.row("Routes", well));
    textTable.row("Drafts", said(Check.DRAFTS));
    textTable.printRows(workplace);
    workplace.out().println();
    var others =
        findings.stream()
            .filter(one -> one instanceof Finding.Attention && !SHOWN.contains(one.check()))
            .toList();
    others.stream().limit(MOST).forEach(one -> DoctorReport.line(one, workplace));
    if (others.size() > MOST) {
      workplace.out().println("and " + (others.size() - MOST) + " more");
    }
    workplace.out().println(DoctorReport.verdict(findings, workplace.style()));
    if (Rounds.needHand(findings)) {
      workplace.say("What mends it: " + details);
    } else if (DoctorReport.notLooked(findings) > 0) {
      workplace.say("What was not looked at, and why: " + details);
    }
  }

  String json() {
    var owed = OwedAlerts.of(seen, now);
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("at", now.toString());
      json.writeStringField("table", name);
      var beat = beat();
      Json.field(json, "lastSweep", beat.map(last -> last.at().toString()));
      Json.field(json, "lastSweepDid", beat.map(Inspection.Beat::did));
      json.writeFieldName("deadLetters");
      if (seen.deadLetters()
          instanceof ReadResult.Known<DeadLetterQueue.Depth>(DeadLetterQueue.Depth(_, int many))) {
        json.writeNumber(many);
      } else {
        json.writeNull();
      }
      write(json, "late", owed.late());
      write(json, "waiting", owed.waiting());
      write(json, "next", owed.next());
      DraftAges.write(json, seen.drafts());
      json.writeArrayFieldStart("attention");
      for (var finding : findings) {
        if (finding instanceof Finding.Attention) {
          DoctorReport.write(json, finding);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private Audience audience() {
    return seen.contents() instanceof ReadResult.Known<Inspection.Contents>(var contents)
        ? contents.audience()
        : Audience.DEFAULT;
  }

  private Optional<Inspection.Beat> beat() {
    return seen.heartbeat() instanceof ReadResult.Known<Optional<Inspection.Beat>>(var last)
        ? last
        : Optional.empty();
  }

  private String said(Check check) {
    return findings.stream()
        .filter(finding -> finding.check() == check)
        .map(Finding::what)
        .collect(Collectors.joining("\n"));
  }

  /** What waits for readers and routes; where one needs a hand, it is said below. */
  private Optional<String> routes() {
    return findings.stream()
        .filter(finding -> finding.check() == Check.ROUTES && finding instanceof Finding.Ok)
        .map(Finding::what)
        .findFirst();
  }

  private static String lines(List<OwedAlerts.Owed> alerts, Audience audience) {
    if (alerts.isEmpty()) {
      return "nothing";
    }
    int more = alerts.size() - MOST;
    return Stream.concat(
            alerts.stream().limit(MOST).map(alert -> line(alert, audience)),
            more > 0 ? Stream.of("and " + more + " more") : Stream.empty())
        .collect(Collectors.joining("\n"));
  }

  private static String line(OwedAlerts.Owed alert, Audience audience) {
    return RevisionWords.moment(alert.at(), audience)
        + ": "
        + alert.item()
        + (alert.alert().equals(alert.item()) ? "" : " " + alert.alert())
        + (alert.attempts() == 0
            ? ""
            : ", " + alert.attempts() + (alert.attempts() == 1 ? " attempt" : " attempts"))
        + alert.again().map(at -> ", again " + RevisionWords.moment(at, audience)).orElse("");
  }

  private static void write(JsonGenerator json, String name, List<OwedAlerts.Owed> alerts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var alert : alerts) {
      json.writeStartObject();
      json.writeStringField("id", alert.item());
      json.writeStringField("alert", alert.alert());
      json.writeStringField("at", alert.at().toString());
      Json.field(json, "again", alert.again().map(Instant::toString));
      json.writeNumberField("attempts", alert.attempts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
