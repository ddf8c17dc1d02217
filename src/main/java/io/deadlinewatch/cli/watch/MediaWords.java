package io.deadlinewatch.cli.watch;

import io.deadlinewatch.relay.RelayEvent;
import java.util.Optional;

/** What goes wrong with readers and routes, a line each; what goes well shows itself. */
final class MediaWords {
  private MediaWords() {}

  static Optional<String> of(RelayEvent event) {
    return switch (event) {
      case RelayEvent.Failed(var alert, var route, _, var why, var again) ->
          Optional.of(
              route
                  + " did not take "
                  + alert
                  + ": "
                  + why
                  + "; again in "
                  + LiveWords.words(again));
      case RelayEvent.Buried(var alert, var route, var why) ->
          Optional.of(route + " does not get " + alert + ": " + why + "; see dead-letters list");
      case RelayEvent.RoutesBroken(var why) -> Optional.of("nobody is told: " + why);
      case RelayEvent.RecordLost(var alert, var route, var why) ->
          Optional.of(route + " has " + alert + ", but that was not written down: " + why);
      case RelayEvent.Stumbled(_, var why) -> Optional.of("what waits is sent later: " + why);
      case RelayEvent.OtherWords(var alert, var route) ->
          Optional.of(route + " had another " + alert + "; this one is left out");
      case RelayEvent.Routed _,
          RelayEvent.Delivered _,
          RelayEvent.HadIt _,
          RelayEvent.Overtaken _,
          RelayEvent.Waits _,
          RelayEvent.LeftForNext _ ->
          Optional.empty();
    };
  }
}
