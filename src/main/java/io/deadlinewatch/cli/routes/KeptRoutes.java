package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.StackPart;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.relay.RelayException;
import io.deadlinewatch.relay.channels.KnownChannels;
import io.deadlinewatch.relay.route.Route;
import io.deadlinewatch.relay.route.RouteKinds;
import io.deadlinewatch.relay.route.RouteReader;
import io.deadlinewatch.relay.route.RouteReading;
import io.deadlinewatch.relay.route.RouteStore;
import io.deadlinewatch.relay.route.RoutesException;
import java.util.List;
import java.util.function.Supplier;

/** The routes that the relay has. */
final class KeptRoutes {
  private final RouteStore store;
  private final RouteKinds kinds;

  private KeptRoutes(RouteStore store, RouteKinds kinds) {
    this.store = store;
    this.kinds = kinds;
  }

  static KeptRoutes of(Workplace workplace, Connection connection) {
    var secret =
        connection
            .find(workplace, StackPart.ROUTES_SECRET)
            .orElseThrow(() ->
                new RequestException(
                    "which routes? Name the stack with --stack NAME, or set ROUTES_SECRET (the"
                        + " stack's output RoutesSecretArn)"));
    var relay = connection.aws(workplace).relay();
    var kinds =
        connection.homeOption(workplace).isPresent()
            ? relay.channels(workplace.clock()).kinds()
            : kinds(workplace);
    return new KeptRoutes(relay.routes(secret), kinds);
  }

  static RouteKinds kinds(Workplace workplace) {
    return KnownChannels.all(workplace.clock()).kinds();
  }

  RouteStore.Stored stored() {
    return asking(store::stored);
  }

  RouteReading reading(RouteStore.Stored stored) {
    return RouteReader.check(stored.json(), kinds);
  }

  /** All of them, of which each must be readable. */
  List<Route> all() {
    var reading = reading(stored());
    if (!reading.problems().isEmpty()) {
      throw new FailedException(
          "the relay cannot read its routes, and posts nothing: "
              + reading.problems().getFirst().what()
              + "; put them right with routes set FILE",
          null);
    }
    return reading.routes();
  }

  boolean replace(RouteStore.Stored was, String json) {
    return asking(() -> store.replace(was, json));
  }

  /** What fails at the relay's own places, in a user's terms. */
  static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (RoutesException failed) {
      throw new FailedException(
          failed.why() + "; check --stack, AWS_REGION, and whether your key may do it", failed);
    } catch (RelayException failed) {
      throw new FailedException(
          failed.getMessage() + "; check --stack, AWS_REGION, and whether your key may do it",
          failed);
    }
  }
}
