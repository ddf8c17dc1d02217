package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.ListOutput;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.relay.desk.FilterWords;
import io.deadlinewatch.relay.desk.RouteWaits;
import io.deadlinewatch.relay.desk.ToldLately;
import io.deadlinewatch.relay.route.Route;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Lists the routes. */
@CommandLine.Command(
    name = "list",
    description = {
      "Lists the routes: what each wants, and what waits for it. Never where it leads."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What waits was begun and not taken yet, or given up; see dead-letters list.",
      "",
      "Example:",
      "  deadline-watch routes list --stack NAME"
    })
public final class RoutesListCommand implements Callable<Integer>, Paged {
  private static final List<String> COLUMNS =
      List.of(
          "route",
          "kind",
          "tracks",
          "leastUrgency",
          "leastImportance",
          "kinds",
          "waits",
          "waitsSince");

  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private ListOutput output = new ListOutput();

  private final Workplace workplace;

  public RoutesListCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var routes = KeptRoutes.of(workplace, connection).all();
    if (routes.isEmpty() && output.isText()) {
      workplace.say(
          connection.homeOption(workplace).isPresent()
              ? "No readers and no routes. Write them into the home's watch.yaml"
              : "No routes. Begin with: deadline-watch routes set FILE");
      return 0;
    }
    var deadlines = ToldLately.of(connection.store(workplace), workplace.clock().instant());
    var deliveries = connection.aws(workplace).relay().deliveries(connection.table(workplace));
    List<String> lines = new ArrayList<>();
    var table = new TextTable("ROUTE", "KIND", "GETS", "WAITS");
    for (var route : routes) {
      var waits = KeptRoutes.asking(() -> RouteWaits.of(deliveries, route.name(), deadlines));
      lines.add(json(route, waits));
      table.row(route.name(), route.to().kind(), FilterWords.of(route.filter()), words(waits));
    }
    if (output.isText()) {
      table.print(workplace);
    } else {
      output.print(workplace, COLUMNS, lines);
    }
    return 0;
  }

  private static String words(RouteWaits waits) {
    return waits
        .since()
        .map(since -> waits.alerts() + " since " + since.truncatedTo(ChronoUnit.SECONDS))
        .orElse("nothing");
  }

  private static String json(Route route, RouteWaits waits) {
    var filter = route.filter();
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("route", route.name());
      json.writeStringField("kind", route.to().kind());
      Json.strings(json, "tracks", filter.tracks().map(TreeSet::new).orElseGet(TreeSet::new));
      json.writeStringField("leastUrgency", filter.leastUrgency().word());
      json.writeStringField("leastImportance", filter.leastImportance().word());
      Json.strings(json, "kinds", filter.kinds().map(TreeSet::new).orElseGet(TreeSet::new));
      json.writeNumberField("waits", waits.alerts());
      Json.field(json, "waitsSince", waits.since().map(Object::toString));
      json.writeEndObject();
    });
  }
}
