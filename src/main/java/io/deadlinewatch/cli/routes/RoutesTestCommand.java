package io.deadlinewatch.cli.routes;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.kinds.KindWords;
import io.deadlinewatch.cli.options.ConfirmOptions;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.local.settings.HomeKinds;
import io.deadlinewatch.relay.FeedBody;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.route.Route;
import io.deadlinewatch.subscription.TestAlert;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Posts a sample to one route. */
@CommandLine.Command(
    name = "test",
    description = "Posts an alert marked TEST to one route, from this machine.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "It goes there whatever the route wants. Nothing is written down of it, and the",
      "relay is not asked: test-alert feed tries the whole way.",
      "",
      "Example:",
      "  deadline-watch routes test trade-desk --stack NAME --dry-run"
    })
public final class RoutesTestCommand implements Callable<Integer> {
  @CommandLine.Parameters(paramLabel = "ROUTE", description = "Its name, as routes list has it.")
  private String name = "";

  @CommandLine.Mixin private Connection connection = new Connection();

  @CommandLine.Option(
      names = "--dry-run",
      description = "Prints what it would post, and posts nothing.")
  private boolean dryRun;

  @CommandLine.Mixin private ConfirmOptions confirmOptions = new ConfirmOptions();
  @CommandLine.Mixin private Output output = new Output();

  private final Workplace workplace;

  public RoutesTestCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var route = route(KeptRoutes.of(workplace, connection).all());
    var kind = route.to().kind();
    var sample = sample();
    if (dryRun) {
      workplace.out().println(KindWords.payload(HomeKinds.inWords(kind), sample.text()));
      return 0;
    }
    var question = "Post a TEST to route " + route.name() + " (" + kind + ")?";
    var _ = confirmOptions.isAgreed(workplace, output, question);
    var channels = connection.aws(workplace).relay().channels(workplace.clock());
    var problem = problem(channels.post(route.to(), sample, Lateness.ON_TIME));
    tell(route, problem);
    return problem.isEmpty() ? 0 : Exit.FAILED;
  }

  private Route route(List<Route> routes) {
    var names = routes.stream().map(Route::name).toList();
    return routes.stream()
        .filter(route -> route.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new RequestException(
                "ROUTE: there is no route "
                    + RefusedException.quoted(name)
                    + DidYouMean.question(name, names)
                    + "; routes list has them all"));
  }

  private RelayedAlert sample() {
    var now = workplace.clock().instant();
    var message = TestAlert.messages(Set.of(Medium.FEED), Optional.empty(), now).getFirst();
    return FeedBody.read(message.body()).orElseThrow().alert();
  }

  /** Why it was not posted. */
  private static Optional<String> problem(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Delivered _ -> Optional.empty();
      case Outcome.Later(var why, var after) ->
          Optional.of(
              why + after.map(wait -> "; it asks for " + wait.toSeconds() + " s").orElse(""));
      case Outcome.Unknown(var why) -> Optional.of(why);
      case Outcome.Refused(var why) -> Optional.of(why + "; the route leads nowhere any more");
      case Outcome.Never(var why) -> Optional.of(why);
    };
  }

  private void tell(Route route, Optional<String> problem) {
    if (output.isJson()) {
      workplace
          .out()
          .println(
              Json.text(json -> {
                json.writeStartObject();
                json.writeStringField("route", route.name());
                json.writeBooleanField("accepted", problem.isEmpty());
                Json.field(json, "why", problem);
                json.writeEndObject();
              }));
    } else if (problem.isPresent()) {
      workplace.err().println("Not posted to " + route.name() + ": " + problem.get());
    } else {
      workplace.say(
          "Posted: the service took the TEST for " + route.name() + "; look whether it shows.");
    }
  }
}
