package io.deadlinewatch.support;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static io.deadlinewatch.support.BriefingSamples.at;
import static io.deadlinewatch.support.BriefingSamples.certain;
import static io.deadlinewatch.support.BriefingSamples.deadline;
import static io.deadlinewatch.support.BriefingSamples.moved;
import static io.deadlinewatch.support.BriefingSamples.on;
import static io.deadlinewatch.support.BriefingSamples.reached;
import static io.deadlinewatch.support.BriefingSamples.reminder;
import static io.deadlinewatch.support.BriefingSamples.through;
import static io.deadlinewatch.support.BriefingSamples.truce;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.BoardPages;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Situation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The scenarios of the golden files. */
public final class Scenarios {
  static final String NY = "America/New_York";
  private static final Audience BEIJING =
      new Audience(ZoneId.of("Asia/Shanghai"), NEW_YORK.alertTime(), NEW_YORK.digest());

  /** A board that alerts link to. */
  public static final BoardPages BOARD =
      new BoardPages(Optional.of(URI.create("https://deadlines.example.org/")));

  private Scenarios() {}

  public static List<Scenario> all() {
    List<Scenario> all = new ArrayList<>();
    all.addAll(reminders());
    all.addAll(ChangeScenarios.all());
    all.addAll(NewsScenarios.all());
    all.addAll(titles());
    all.addAll(digests());
    return all;
  }

  private static List<Scenario> reminders() {
    var threat =
        deadline("us-100pct-tariff", "Extra 100% tariff on Chinese goods", on("2025-11-01"));
    var lapse = deadline("exclusions", "178 tariff exclusions lapse", through("2025-11-29", NY));
    return List.of(
        one("reminder-scheduled", reminder(truce(), "2025-11-09T14:00:00Z")),
        one(
            "reminder-tomorrow-by-the-clock",
            reminder(moved(truce(), at("2025-11-10T17:00", NY)), "2025-11-09T14:00:00Z")),
        one(
            "reminder-threatened-date-only",
            reminder(certain(threat, Certainty.THREATENED), "2025-10-25T13:00:00Z")),
        one(
            "reminder-tentative",
            reminder(certain(truce(), Certainty.TENTATIVE), "2025-11-07T14:00:00Z")),
        one("reminder-through", reminder(lapse, "2025-11-26T14:00:00Z")),
        one("reached-through", reached(lapse, "2025-11-30T05:00:00Z")),
        one("reminder-late", reminder(truce(), "2025-11-05T18:20:00Z")),
        one("reached-on-time", reached(truce(), "2025-11-10T05:01:00Z")),
        one("reached-after-an-outage", reached(truce(), "2025-11-10T08:30:00Z")),
        one(
            "reached-threatened-date-only",
            reached(certain(threat, Certainty.THREATENED), "2025-11-01T13:00:00Z")),
        one("reached-days-ago", reached(truce(), "2025-11-13T14:00:00Z")),
        new Scenario(
            "two-zones-on-different-days",
            BriefingSamples.context(NEW_YORK),
            List.of(
                reminder(
                    moved(truce(), at("2025-11-10T09:00", "Asia/Shanghai")),
                    "2025-11-09T14:00:00Z"))),
        one(
            "reminder-of-a-date-elsewhere",
            reminder(
                deadline("summit", "Trump and Xi meet", on("2025-10-30", "Asia/Seoul")),
                "2025-10-28T13:00:00Z")),
        one(
            "reached-on-a-date-elsewhere",
            reached(
                deadline("summit", "Trump and Xi meet", on("2025-10-30", "Asia/Seoul")),
                "2025-10-29T16:00:00Z")),
        new Scenario(
            "reminder-with-a-board",
            BriefingSamples.context(NEW_YORK).on(BOARD),
            List.of(reminder(truce(), "2025-11-09T14:00:00Z"))),
        new Scenario(
            "audience-in-beijing",
            BriefingSamples.context(BEIJING),
            List.of(reminder(truce(), "2025-11-09T01:00:00Z"))),
        new Scenario(
            "three-of-one-track",
            BriefingSamples.context(NEW_YORK),
            List.of(
                reminder(
                    deadline("cn-24pt", "China's 24-point suspension ends", on("2025-11-17")),
                    "2025-11-10T14:00:00Z"),
                reached(
                    deadline("talks", "Truce talks close in Geneva", on("2025-11-10")),
                    "2025-11-10T14:00:00Z"),
                reminder(
                    deadline("listings", "Listings of US firms revive", at("2025-11-11T00:01", NY)),
                    "2025-11-10T14:00:00Z"))));
  }

  private static List<Scenario> titles() {
    var chinese = "中美关税休战协议到期".repeat(30);
    var hostile = "\uD83D\uDEA2 \"Port\" fees <!channel> & `more` 'end'\r\n\u0007next\u202Eline";
    var due = at("2025-11-10T00:01", NY);
    return List.of(
        one(
            "title-of-300-chinese-characters",
            reminder(deadline("us-cn-truce", chinese, due), "2025-11-09T14:00:00Z")),
        one("title-hostile", reminder(deadline("port-fees", hostile, due), "2025-11-09T14:00:00Z")),
        one(
            "title-long",
            reminder(
                deadline("long", "A title that goes on and on ".repeat(20), due),
                "2025-11-09T14:00:00Z")));
  }

  private static List<Scenario> digests() {
    var id = new AlertId.OfDigest(LocalDate.of(2025, 11, 5));
    var at = Instant.parse("2025-11-05T13:00:00Z");
    var since = Instant.parse("2025-11-04T13:00:00Z");
    var change =
        new ChangeEntry(
            Instant.parse("2025-11-04T20:00:00Z"),
            "us-cn-truce",
            "truce",
            "US-China tariff truce runs out: Moved later: now Tue Nov 10, 2026, 12:01 AM EST; was"
                + " Mon Nov 10, 2025, 12:01 AM EST.",
            "Executive Order 14358");
    var awaiting =
        certain(deadline("threat", "Extra 100% tariff", on("2025-11-01")), Certainty.THREATENED);
    var today = deadline("talks", "Talks open in Geneva", on("2025-11-05")).summary();
    var empty = new Context(NEW_YORK, new Situation(new TreeMap<>()), List.of());
    var lapse = deadline("exclusions", "178 tariff exclusions lapse", through("2025-11-11", NY));
    var other = deadline("fees", "Pause of port fees ends", through("2025-11-04", NY));
    return List.of(
        new Scenario(
            "digest-of-last-days",
            new Context(NEW_YORK, new Situation(new TreeMap<>()), List.of(lapse.summary())),
            List.of(new DigestAlert(id, at, since, List.of(), List.of(other.summary())))),
        new Scenario(
            "digest-while-a-day-runs",
            new Context(NEW_YORK, new Situation(new TreeMap<>()), List.of(lapse.summary())),
            List.of(new DigestAlert(id, at, since, List.of(), List.of(awaiting.summary(), today)))),
        new Scenario(
            "digest-of-dates-elsewhere",
            new Context(
                NEW_YORK, new Situation(new TreeMap<>()), List.of(elsewhere("next", "2025-11-07"))),
            List.of(
                new DigestAlert(
                    id,
                    at,
                    since,
                    List.of(),
                    List.of(elsewhere("over", "2025-11-04"), elsewhere("runs", "2025-11-05"))))),
        one("digest", new DigestAlert(id, at, since, List.of(change), List.of(awaiting.summary()))),
        one("digest-nothing-new", new DigestAlert(id, at, since, List.of(), List.of())),
        new Scenario(
            "digest-of-an-empty-table",
            empty,
            List.of(new DigestAlert(id, at, since, List.of(), List.of()))));
  }

  private static DeadlineSummary elsewhere(String id, String date) {
    return deadline(id, "Talks in Shanghai: " + id, on(date, "Asia/Shanghai")).summary();
  }

  static Scenario one(String name, Alert alert) {
    return new Scenario(name, BriefingSamples.context(NEW_YORK), List.of(alert));
  }
}
