package io.deadlinewatch.support;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static io.deadlinewatch.support.BriefingSamples.at;
import static io.deadlinewatch.support.BriefingSamples.certain;
import static io.deadlinewatch.support.BriefingSamples.changed;
import static io.deadlinewatch.support.BriefingSamples.deadline;
import static io.deadlinewatch.support.BriefingSamples.ended;
import static io.deadlinewatch.support.BriefingSamples.moved;
import static io.deadlinewatch.support.BriefingSamples.on;
import static io.deadlinewatch.support.BriefingSamples.reached;
import static io.deadlinewatch.support.BriefingSamples.reminder;
import static io.deadlinewatch.support.BriefingSamples.through;
import static io.deadlinewatch.support.BriefingSamples.truce;
import static io.deadlinewatch.support.NewsSamples.awaitingNothing;
import static io.deadlinewatch.support.NewsSamples.happening;
import static io.deadlinewatch.support.NewsSamples.important;
import static io.deadlinewatch.support.NewsSamples.news;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** October and November 2025 as their news was: each of them was once told wrongly. */
final class NewsScenarios {
  private static final Deadline THREAT = NewsSamples.threat();
  private static final Deadline UNLIKELY =
      happening(
          THREAT,
          "The suspended 24-point reciprocal layer returns. It has become less likely: the talks"
              + " may have averted it.");

  private NewsScenarios() {}

  static List<Scenario> all() {
    var trucks =
        deadline("trucks", "25% US duty on heavy trucks", at("2025-11-01T00:01", Scenarios.NY));
    var listings = deadline("listings", "China's pause of its listings ends", on("2025-11-10"));
    var licence = deadline("licence", "Affiliates rule grace licence ends", on("2025-11-28"));
    var licences =
        certain(
            deadline("licences", "China's rare-earth licences", on("2025-11-08", "Asia/Shanghai")),
            Certainty.TENTATIVE);
    return List.of(
        one(
            "news-less-likely",
            news(
                Optional.of(THREAT),
                UNLIKELY,
                "100% tariff now less likely: Bessent says talks averted it",
                "2025-10-26T13:00:00Z")),
        one(
            "news-less-likely-without-a-headline",
            changed(Optional.of(THREAT), UNLIKELY, "Bessent said so", "2025-10-26T13:00:00Z")),
        one(
            "news-prolonged",
            news(
                Optional.of(listings),
                ended(listings, new Status.Settled(Optional.of("31 US firms stay off the list."))),
                "China keeps 31 US firms off its lists for another year",
                "2025-11-05T14:00:00Z")),
        one(
            "news-the-tariff-before-the-trucks",
            changed(
                Optional.of(trucks),
                ended(trucks, new Status.Settled(Optional.of("In force since 12:01 AM."))),
                "The schedule carries it",
                "2025-11-01T13:00:00Z"),
            news(
                Optional.of(important(THREAT, Importance.MAJOR)),
                ended(
                    important(THREAT, Importance.MAJOR),
                    new Status.Cancelled(Optional.of("Not imposed: no order came."))),
                "The extra 100% tariff is off",
                "2025-11-01T13:00:00Z")),
        one(
            "news-a-grace-that-is-needed-no-more",
            changed(
                Optional.of(licence),
                ended(
                    licence,
                    new Status.Cancelled(
                        Optional.of("The rule itself is suspended, so the grace is not needed."))),
                "The rule was suspended",
                "2025-11-10T14:00:00Z")),
        one(
            "news-moved-and-confirmed",
            changed(
                Optional.of(licences),
                certain(moved(licences, on("2026-11-10", "Asia/Shanghai")), Certainty.SCHEDULED),
                "Announcement 70",
                "2025-11-07T14:00:00Z")),
        one(
            "news-a-duty-falls",
            changed(
                Optional.empty(),
                deadline(
                    "fentanyl",
                    "US fentanyl duty on Chinese goods falls to 10%",
                    at("2025-11-10T00:01", Scenarios.NY)),
                "The order was published",
                "2025-11-04T14:00:00Z")),
        one(
            "news-reached-and-nothing-awaited",
            reached(
                awaitingNothing(deadline("docket", "Probe opens for comments", on("2025-10-31"))),
                "2025-10-31T13:00:00Z")),
        one(
            "news-held-last-night",
            reached(
                certain(
                    deadline("summit", "Trump and Xi meet", at("2025-10-30T11:00", "Asia/Seoul")),
                    Certainty.TENTATIVE),
                "2025-10-30T12:00:00Z")),
        one(
            "news-last-day-in-13-days",
            reminder(
                deadline("exclusions", "178 exclusions end", through("2025-11-29", Scenarios.NY)),
                "2025-11-16T14:00:00Z")),
        one(
            "news-last-day-was-two-days-ago",
            reached(
                deadline("fees", "Pause of port fees ends", through("2026-11-09", Scenarios.NY)),
                "2026-11-11T14:00:00Z")),
        in(
            "news-in-berlin",
            NewsSamples.berlin(),
            changed(
                Optional.of(truce()),
                moved(truce(), at("2026-11-10T12:00", Scenarios.NY)),
                "Executive Order 14358",
                "2025-11-04T20:00:00Z")),
        digest("digest-of-a-week", "2025-11-03T13:00:00Z", "2025-10-31T12:00:00Z"),
        digest("digest-within-a-week", "2025-11-05T13:00:00Z", "2025-11-04T13:00:00Z"));
  }

  private static Scenario digest(String name, String at, String since) {
    var now = Instant.parse(at);
    var day = NEW_YORK.dateOf(now);
    var facts =
        List.of(
            BriefingSamples.fact("layers", "tariffs", "2025-10-10", "The average is about 55%."),
            BriefingSamples.fact("nasdaq", "tariffs", "2025-10-11", "The Nasdaq fell by 3.6%."),
            BriefingSamples.fact("new", "truce", day.toString(), "The truce holds for a year."));
    var changes =
        List.of(
            change(now.minusSeconds(7_200), "Comments close on Nov 12", Importance.MINOR),
            change(now.minusSeconds(9_000), "Truce extended to Nov 10, 2026", Importance.MAJOR));
    var upcoming =
        List.of(
            important(deadline("a", "Comments close", on("2025-11-06")), Importance.MINOR)
                .summary(),
            certain(deadline("b", "Cranes pay 100%", on("2025-11-09")), Certainty.TENTATIVE)
                .summary(),
            important(truce(), Importance.MAJOR).summary(),
            deadline("d", "178 exclusions end", through("2025-11-29", Scenarios.NY)).summary());
    var context = new Context(NEW_YORK, Situation.on(day, facts), upcoming);
    var alert =
        new DigestAlert(
            new AlertId.OfDigest(day),
            now,
            Instant.parse(since),
            changes,
            List.of(THREAT.summary()));
    return new Scenario(name, context, List.of(alert));
  }

  private static ChangeEntry change(Instant at, String line, Importance importance) {
    var classification = new Classification("truce", importance, true);
    return new ChangeEntry(
        at, "d-" + importance.word(), classification, line, "It was said", List.of());
  }

  private static Scenario one(String name, Alert... alerts) {
    return in(name, NEW_YORK, alerts);
  }

  private static Scenario in(String name, Audience audience, Alert... alerts) {
    var upcoming =
        List.of(
            deadline("next", "China's licences for rare earths", on("2026-11-12")).summary(),
            important(moved(truce(), on("2026-11-20")), Importance.MAJOR).summary());
    var facts =
        List.of(
            BriefingSamples.fact("24", "truce", "2025-10-24", "The 24-point layer is suspended."));
    var context = new Context(audience, Situation.on(LocalDate.of(2026, 1, 1), facts), upcoming);
    return new Scenario(name, context, List.of(alerts));
  }
}
