package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.counted;
import static io.deadlinewatch.doctor.Findings.judged;
import static io.deadlinewatch.doctor.Findings.listed;
import static io.deadlinewatch.doctor.Findings.time;
import static io.deadlinewatch.doctor.Findings.words;

import io.deadlinewatch.relay.desk.RelayState;
import io.deadlinewatch.relay.desk.RelayState.GivenUp;
import io.deadlinewatch.relay.desk.RelayState.RouteState;
import io.deadlinewatch.relay.desk.RouteWaits;
import io.deadlinewatch.text.CleanLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does a relay come through to its routes? */
final class RouteChecks {
  /** A service that is away for a moment is tried again, and a burst takes its time. */
  private static final Duration OLD = Duration.ofMinutes(15);

  /** The service says that it wants no more, ever. */
  private static final String GONE = "HTTP 410";

  private RouteChecks() {}

  /** Nothing where no relay is known, which is no want. */
  static List<Finding> routes(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return seen.routes() instanceof ReadResult.NotAsked<RelayState>
        ? List.of()
        : judged(
            Check.ROUTES,
            seen.routes(),
            repairCommands.ours("routes list"),
            state -> routes(state, now, repairCommands));
  }

  private static List<Finding> routes(
      RelayState state, Instant now, RepairCommands repairCommands) {
    var unreadable = state.problems().stream().map(what -> unreadable(what, repairCommands));
    var gone =
        state.givenUp().stream()
            .filter(letters -> letters.why().startsWith(GONE) && !letters.kind().isEmpty())
            .map(letters -> gone(letters, repairCommands));
    var blocked =
        state.routes().stream()
            .filter(route -> waited(route.waits(), now).compareTo(OLD) > 0)
            .map(route -> blocked(route, now, repairCommands));
    return listed(
        Stream.of(unreadable, gone, blocked).flatMap(each -> each).toList(),
        new Finding.Ok(Check.ROUTES, well(state, now, repairCommands)));
  }

  private static String well(RelayState state, Instant now, RepairCommands repairCommands) {
    var routes = many(state.routes().size(), repairCommands.home().isPresent());
    var waiting =
        state.routes().stream()
            .filter(route -> route.waits().alerts() > 0)
            .map(route -> named(route.name(), route.kind()) + " " + waits(route.waits(), now))
            .collect(Collectors.joining(", "));
    return routes + (waiting.isEmpty() ? ", nothing waits" : "; wait: " + waiting);
  }

  /** A home's readers are among its routes. */
  private static String many(int routes, boolean isHome) {
    if (!isHome) {
      return counted(routes, "route");
    }
    return routes == 1 ? "1 reader or route" : routes + " readers and routes";
  }

  private static Finding.Attention unreadable(String what, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.ROUTES,
        1,
        "the relay cannot read its routes, and posts nothing: " + what,
        repairCommands.mendRoutes());
  }

  private static Finding.Attention gone(GivenUp letters, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.ROUTES,
        1,
        named(letters.route(), letters.kind())
            + ": wants no more since "
            + time(letters.since())
            + " ("
            + CleanLine.clean(letters.why())
            + "); take it away, or let it lead elsewhere",
        repairCommands.mendRoutes());
  }

  private static Finding.Attention blocked(
      RouteState route, Instant now, RepairCommands repairCommands) {
    var waits = route.waits();
    var trouble =
        new StringBuilder(named(route.name(), route.kind()))
            .append(": ")
            .append(waits(waits, now))
            .append(", after ")
            .append(counted(waits.attempts(), "attempt"));
    waits
        .leasedUntil()
        .filter(now::isBefore)
        .ifPresent(until -> trouble.append("; one is being posted, until ").append(time(until)));
    route
        .nextPostAt()
        .filter(now::isBefore)
        .ifPresent(next -> trouble.append("; not posted to before ").append(time(next)));
    return new Finding.Attention(
        Check.ROUTES,
        waits.alerts(),
        trouble.toString(),
        repairCommands.ours("routes test " + RepairCommands.plain(route.name())));
  }

  /** The dead letters, a line for each route and reason; none where they are not known. */
  static List<Finding.Attention> givenUp(Snapshot seen, RepairCommands repairCommands) {
    return seen.routes() instanceof ReadResult.Known<RelayState>(var state)
        ? state.givenUp().stream().map(letters -> givenUp(letters, repairCommands)).toList()
        : List.of();
  }

  private static Finding.Attention givenUp(GivenUp letters, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.DEAD_LETTERS,
        letters.count(),
        (letters.route().isEmpty()
                ? "for no route"
                : named(CleanLine.clean(letters.route()), letters.kind()))
            + ": "
            + counted(letters.count(), "message")
            + " given up since "
            + time(letters.since())
            + ": "
            + CleanLine.clean(letters.why()),
        repairCommands.ours("dead-letters list"));
  }

  private static String waits(RouteWaits waits, Instant now) {
    return counted(waits.alerts(), "alert") + " for " + words(waited(waits, now));
  }

  private static Duration waited(RouteWaits waits, Instant now) {
    return waits
        .since()
        .filter(now::isAfter)
        .map(since -> Duration.between(since, now))
        .orElse(Duration.ZERO);
  }

  private static String named(String route, String kind) {
    return route + (kind.isEmpty() ? " (no route has this name)" : " (" + kind + ")");
  }
}
