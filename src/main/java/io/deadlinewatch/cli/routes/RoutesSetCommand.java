package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.HomeAws;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.relay.desk.RoutesDifference;
import io.deadlinewatch.relay.route.RouteStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Puts the routes of a file in the place of those that the relay has. */
@CommandLine.Command(
    name = "set",
    description = {
      "Shows what the routes of a file change, asks, and stores them in the place of all others.",
      "It writes only where the routes still stand as they were compared."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What waits for a route that goes becomes a dead letter.",
      "",
      "Example:",
      "  deadline-watch routes set routes.json --stack NAME --dry-run"
    })
public final class RoutesSetCommand implements Callable<Integer> {
  @CommandLine.Parameters(paramLabel = "FILE", description = "All routes (JSON).")
  private String file = "";

  @CommandLine.Mixin private Connection connection = new Connection();

  @CommandLine.Option(names = "--dry-run", description = "Shows what changes, and writes nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Output output = new Output();

  private final Workplace workplace;

  public RoutesSetCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (connection.homeOption(workplace).isPresent()) {
      throw HomeAws.routesStandElsewhere();
    }
    var next = RoutesFile.read(file, KeptRoutes.kinds(workplace));
    if (!next.problems().isEmpty()) {
      next.problems().forEach(workplace.err()::println);
      return Exit.WRONG_REQUEST;
    }
    var kept = KeptRoutes.of(workplace, connection);
    var stored = kept.stored();
    var lines = difference(kept, stored, next);
    if (lines.isEmpty()) {
      say("Nothing differs; nothing is written.", lines, false);
      return 0;
    }
    if (!output.isJson()) {
      lines.forEach(workplace.out()::println);
    }
    if (confirmOptions.isToWrite(workplace, output, dryRun, question(next, lines))) {
      write(kept, stored, next);
      say("Written. The relay has them within five minutes. " + left(next), lines, true);
    } else if (output.isJson()) {
      say("", lines, false);
    }
    return 0;
  }

  private List<String> difference(KeptRoutes kept, RouteStore.Stored stored, RoutesFile next) {
    var before = kept.reading(stored);
    if (!before.problems().isEmpty()) {
      workplace
          .err()
          .println(
              "the relay cannot read the routes that it has ("
                  + before.problems().getFirst().what()
                  + "); they are replaced, and only those that can be read are compared");
    }
    var lines = RoutesDifference.lines(before.routes(), next.reading().routes());
    return lines.isEmpty() && !before.problems().isEmpty()
        ? List.of("~ what could not be read goes")
        : lines;
  }

  private static String question(RoutesFile next, List<String> lines) {
    int routes = next.reading().routes().size();
    return "Store "
        + routes
        + (routes == 1 ? " route" : " routes")
        + ", "
        + lines.size()
        + (lines.size() == 1 ? " difference?" : " differences?");
  }

  private static void write(KeptRoutes kept, RouteStore.Stored stored, RoutesFile next) {
    if (!kept.replace(stored, next.text())) {
      throw new FailedException(
          "somebody else stored other routes meanwhile, and theirs stand; look at the difference"
              + " again",
          null);
    }
  }

  private static String left(RoutesFile next) {
    return next.name() + " holds secrets: remove it, or keep it where only you can read it.";
  }

  private void say(String words, List<String> lines, boolean written) {
    workplace
        .out()
        .println(
            output.isJson()
                ? Json.text(json -> {
                  json.writeStartObject();
                  Json.strings(json, "differences", lines);
                  json.writeBooleanField("written", written);
                  json.writeEndObject();
                })
                : words);
  }
}
