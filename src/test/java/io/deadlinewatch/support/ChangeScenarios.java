package io.deadlinewatch.support;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static io.deadlinewatch.support.BriefingSamples.at;
import static io.deadlinewatch.support.BriefingSamples.certain;
import static io.deadlinewatch.support.BriefingSamples.changed;
import static io.deadlinewatch.support.BriefingSamples.deadline;
import static io.deadlinewatch.support.BriefingSamples.ended;
import static io.deadlinewatch.support.BriefingSamples.moved;
import static io.deadlinewatch.support.BriefingSamples.on;
import static io.deadlinewatch.support.BriefingSamples.through;
import static io.deadlinewatch.support.BriefingSamples.truce;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Wording;
import java.util.List;
import java.util.Optional;

/** What changes are told in, for golden files. */
final class ChangeScenarios {
  private ChangeScenarios() {}

  static List<Scenario> all() {
    var later = moved(truce(), at("2026-11-10T00:01", Scenarios.NY));
    var earlier = moved(truce(), at("2025-11-06T00:01", Scenarios.NY));
    var settled =
        ended(truce(), new Status.Settled(Optional.of("Extended by a year on 4 November.")));
    var threat =
        deadline("us-100pct-tariff", "Extra 100% tariff on Chinese goods", on("2025-11-01"));
    var cancelled = ended(truce(), new Status.Cancelled(Optional.empty()));
    var now = "2025-11-04T20:00:00Z";
    return List.of(
        Scenarios.one(
            "changed-added", changed(Optional.empty(), truce(), "Executive Order 14334", now)),
        Scenarios.one(
            "changed-later", changed(Optional.of(truce()), later, "Executive Order 14358", now)),
        Scenarios.one(
            "changed-earlier",
            changed(Optional.of(truce()), earlier, "The order was revoked", now)),
        Scenarios.one(
            "changed-last-day",
            changed(
                Optional.of(moved(truce(), through("2025-11-09", Scenarios.NY))),
                moved(truce(), through("2026-11-09", Scenarios.NY)),
                "Extended by a year",
                now)),
        Scenarios.one(
            "changed-into-the-past",
            changed(
                Optional.of(truce()),
                moved(truce(), at("2025-11-04T00:01", Scenarios.NY)),
                "It was misread",
                now)),
        Scenarios.one(
            "changed-certainty",
            changed(Optional.of(certain(truce(), Certainty.TENTATIVE)), truce(), "Published", now)),
        Scenarios.one(
            "changed-settled",
            changed(Optional.of(truce()), settled, "Executive Order 14358", now)),
        new Scenario(
            "changed-two-that-ended",
            BriefingSamples.context(NEW_YORK),
            List.of(
                changed(Optional.of(truce()), settled, "Executive Order 14358", now),
                changed(
                    Optional.of(threat),
                    ended(
                        threat,
                        new Status.Settled(
                            Optional.of(
                                "Not imposed: the deal leaves it out, and no order came."))),
                    "The date came without an order",
                    now))),
        Scenarios.one(
            "changed-cancelled", changed(Optional.of(truce()), cancelled, "A correction", now)),
        Scenarios.one(
            "changed-reopened",
            changed(Optional.of(cancelled), truce(), "Cancelled by mistake", now)),
        Scenarios.one(
            "changed-to-a-date-alone",
            changed(
                Optional.of(truce()),
                moved(truce(), on("2025-11-12")),
                "The clock time was withdrawn",
                now)),
        Scenarios.one(
            "changed-after-due",
            changed(
                Optional.of(truce()),
                certain(truce(), Certainty.TENTATIVE),
                "Doubts",
                "2025-11-10T09:01:00Z")),
        Scenarios.one(
            "changed-to-a-date-that-is-over-elsewhere",
            changed(
                Optional.of(truce()),
                moved(truce(), on("2025-11-11", "Asia/Shanghai")),
                "China's notice names the day",
                "2025-11-11T18:00:00Z")),
        Scenarios.one(
            "changed-authority-and-track",
            changed(
                Optional.of(truce()),
                new Deadline(
                    truce().id(),
                    "tariffs",
                    new Wording(
                        truce().title(),
                        Optional.of("Executive Order 14358"),
                        truce().wording().consequence(),
                        truce().wording().sources()),
                    truce().timing(),
                    truce().status()),
                "The order has a successor",
                now)),
        Scenarios.one("changed-retracted", BriefingSamples.retracted(later, truce(), now)),
        Scenarios.one(
            "changed-nothing-tentative",
            changed(
                Optional.of(certain(truce(), Certainty.TENTATIVE)),
                certain(truce(), Certainty.TENTATIVE),
                "Scheduled by mistake",
                now)),
        Scenarios.one(
            "changed-nothing", changed(Optional.of(truce()), truce(), "A better source", now)));
  }
}
