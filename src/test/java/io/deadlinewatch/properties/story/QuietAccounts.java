package io.deadlinewatch.properties.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.support.sweep.Post.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R13 of a story: when the SMS of each alert comes, told from when the feed heard it. */
final class QuietAccounts {
  private final History history;

  /** An SMS as it must come. */
  private record Expected(String id, Instant at) {}

  QuietAccounts(History history) {
    this.history = history;
  }

  void noSmsWithinTheQuietHours() {
    for (var each : history.delivered) {
      if (each.medium() == Medium.SMS && each.alert() instanceof DeadlineAlert alert) {
        assertTrue(
            quietUntil(alert.id().deadline(), each.at()).isEmpty(),
            () -> "seed " + history.seed + ": " + each.id() + " at " + each.at());
      }
    }
  }

  /** How many waited. */
  int smsComesOnceTheQuietHoursEndIfStillOwed() {
    int waited = 0;
    for (var deadline : history.versions.keySet()) {
      var feed = of(deadline, Medium.FEED);
      List<Expected> expected = expected(feed);
      List<Expected> heard =
          of(deadline, Medium.SMS).stream()
              .map(each -> new Expected(each.id(), each.at()))
              .toList();
      assertEquals(expected, heard, () -> "seed " + history.seed + ": " + deadline);
      waited +=
          (int)
              expected.stream()
                  .filter(sms -> feed.stream().noneMatch(each -> each.at().equals(sms.at())))
                  .count();
    }
    return waited;
  }

  private List<Expected> expected(List<Delivery> feed) {
    List<Expected> expected = new ArrayList<>();
    Optional<AlertId.OfDeadline> waiting = Optional.empty();
    for (int i = 0; i < feed.size(); i++) {
      var told = ((DeadlineAlert) feed.get(i).alert()).id();
      var owed = waiting.filter(id -> goesFirst(id, told)).orElse(told);
      var next = i + 1 < feed.size() ? feed.get(i + 1).at() : history.end.plusSeconds(1);
      var at = goesAt(owed, feed.get(i).at(), next);
      at.ifPresent(moment -> expected.add(new Expected(owed.text(), moment)));
      waiting = at.isPresent() ? Optional.empty() : Optional.of(owed);
    }
    return expected;
  }

  /** A change that SMS still lacks covers for it what the others hear of the same revision. */
  private static boolean goesFirst(AlertId.OfDeadline waiting, AlertId.OfDeadline told) {
    return waiting.name().equals("changed") && waiting.revision() == told.revision();
  }

  /** The sweep that tells it by SMS, unless the feed hears another alert by then. */
  private Optional<Instant> goesAt(AlertId.OfDeadline id, Instant from, Instant next) {
    var at = from;
    while (at.isBefore(next)) {
      var now = at;
      var until = quietUntil(id.deadline(), now).or(() -> dueAgain(id, now));
      if (until.isEmpty()) {
        return Optional.of(now);
      }
      at = history.sweepFor(History.earlier(until.get(), nextAudienceAfter(now)));
    }
    return Optional.empty();
  }

  private Optional<Instant> quietUntil(String deadline, Instant now) {
    var due = history.versionAt(deadline, now).deadline().due();
    return TimingRules.quietUntil(now, due, history.audienceAt(now));
  }

  /** Where another audience has moved its moment into the time to come. */
  private Optional<Instant> dueAgain(AlertId.OfDeadline id, Instant now) {
    var deadline = history.versionAt(id.deadline(), now).deadline();
    return Optional.ofNullable(
            TimingRules.moments(deadline, history.audienceAt(now)).get(id.name()))
        .filter(now::isBefore);
  }

  private Instant nextAudienceAfter(Instant now) {
    return history.audiences.stream()
        .map(History.Spoken::from)
        .filter(now::isBefore)
        .min(Instant::compareTo)
        .orElse(Instant.MAX.minusSeconds(1_000));
  }

  private List<Delivery> of(String deadline, Medium medium) {
    return history.delivered.stream()
        .filter(each ->
            each.medium() == medium
                && each.alert() instanceof DeadlineAlert alert
                && alert.id().deadline().equals(deadline))
        .toList();
  }
}
