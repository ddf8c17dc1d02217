package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.SITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.desk.RelayState;
import io.deadlinewatch.relay.desk.RelayState.GivenUp;
import io.deadlinewatch.relay.desk.RelayState.RouteState;
import io.deadlinewatch.relay.desk.RouteWaits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the doctor says of a relay's routes. */
class RouteChecksTest {
  private static final RouteWaits NOTHING =
      new RouteWaits(0, Optional.empty(), 0, Optional.empty());

  @Test
  void whatWaitsAMomentIsSaidAndNeedsNoHand() {
    var young = waits(2, Duration.ofMinutes(15));
    assertEquals(
        List.of(
            new Finding.Ok(Check.ROUTES, "2 routes; wait: desk (slack) 2 alerts for 15 minutes")),
        of(Check.ROUTES, state(route("desk", "slack", young), route("farm", "mail", NOTHING))));
    assertEquals(
        List.of(new Finding.Ok(Check.ROUTES, "1 route, nothing waits")),
        of(Check.ROUTES, state(route("farm", "mail", NOTHING))));
  }

  @Test
  void aRouteThatIsBlockedIsNamedWithSinceWhenAndUntilWhen() {
    var old =
        new RouteWaits(
            3, Optional.of(NOW.minus(Duration.ofHours(3))), 7, Optional.of(NOW.plusSeconds(20)));
    var blocked = new RouteState("desk", "slack", old, Optional.of(NOW.plusSeconds(90)));
    var finding = attention(Check.ROUTES, state(blocked)).getFirst();
    assertEquals(
        "desk (slack): 3 alerts for 3 hours, after 7 attempts; one is being posted, until "
            + NOW.plusSeconds(20)
            + "; not posted to before "
            + NOW.plusSeconds(90),
        finding.what());
    assertEquals(3, finding.count());
    assertEquals("deadline-watch routes test desk --stack watch", finding.command());
  }

  @Test
  void whatTheRelayCannotReadStopsAllAndIsSaidLineByLine() {
    var broken =
        new RelayState(
            List.of(),
            List.of("route 1: kind knows only mail", "route 2: url is missing"),
            List.of());
    var findings = attention(Check.ROUTES, broken);
    assertEquals(2, findings.size());
    assertTrue(findings.getFirst().what().contains("posts nothing: route 1: kind knows only"));
    assertEquals("deadline-watch routes set FILE --stack watch", findings.getFirst().command());
  }

  @Test
  void whatWantsNoMoreIsNamedAsThat() {
    var gone = new GivenUp("hook", "webhook", "HTTP 410: it wants no more", 4, NOW);
    var state =
        new RelayState(List.of(route("hook", "webhook", NOTHING)), List.of(), List.of(gone));
    var what = attention(Check.ROUTES, state).getFirst().what();
    assertTrue(what.startsWith("hook (webhook): wants no more since " + NOW), what);
  }

  @Test
  void deadLettersAreToldByRouteAndReason() {
    var since = NOW.minus(Duration.ofDays(1));
    var state =
        new RelayState(
            List.of(route("desk", "mail", NOTHING)),
            List.of(),
            List.of(
                new GivenUp("desk", "mail", "SMTP 550 no such mailbox", 2, since),
                new GivenUp("old", "", "no route has this name", 1, since),
                new GivenUp("", "", "no alert", 1, since)));
    var findings = attention(Check.DEAD_LETTERS, state);
    assertEquals(
        List.of(
            "desk (mail): 2 messages given up since " + since + ": SMTP 550 no such mailbox",
            "old (no route has this name): 1 message given up since "
                + since
                + ": no route has this name",
            "for no route: 1 message given up since " + since + ": no alert"),
        findings.stream().map(Finding.Attention::what).toList());
    assertEquals("deadline-watch dead-letters list --stack watch", findings.getFirst().command());
  }

  @Test
  void whereNoRelayIsKnownNothingIsSaid() {
    var none = Snapshots.withRoutes(new ReadResult.NotAsked<>("no routes are known"));
    assertTrue(Rounds.of(none, NOW, SITE).stream().noneMatch(one -> one.check() == Check.ROUTES));
    var denied = Snapshots.withRoutes(new ReadResult.Denied<>("the secret cannot be had"));
    assertEquals(
        List.of(new Finding.NotLooked(Check.ROUTES, "the secret cannot be had")),
        Rounds.of(denied, NOW, SITE).stream().filter(one -> one.check() == Check.ROUTES).toList());
  }

  private static RouteWaits waits(int alerts, Duration since) {
    return new RouteWaits(alerts, Optional.of(NOW.minus(since)), 1, Optional.empty());
  }

  private static RouteState route(String name, String kind, RouteWaits waits) {
    return new RouteState(name, kind, waits, Optional.<Instant>empty());
  }

  private static RelayState state(RouteState... routes) {
    return new RelayState(List.of(routes), List.of(), List.of());
  }

  private static List<Finding.Attention> attention(Check check, RelayState state) {
    return of(check, state).stream().map(Finding.Attention.class::cast).toList();
  }

  private static List<Finding> of(Check check, RelayState state) {
    var seen = Snapshots.withRoutes(new ReadResult.Known<>(state));
    return Rounds.of(seen, NOW, SITE).stream().filter(one -> one.check() == check).toList();
  }
}
