package io.deadlinewatch.cli.look;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.KnownWords;
import io.deadlinewatch.cli.settings.ConfigFile;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.situation.Fact;
import java.time.ZoneId;
import java.util.Collection;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** The words that a completion script offers, one a line. */
@CommandLine.Command(
    name = "__complete",
    hidden = true,
    description = "Prints the words that a completion script offers.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch __complete ids"})
public final class WordsCommand implements Runnable {
  /** What there is to ask for. */
  private enum Kind {
    ids,
    facts,
    tracks,
    zones,
    profiles
  }

  /** What no shell takes for more than a word. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./@+-]*");

  private final Workplace workplace;

  @CommandLine.Parameters(paramLabel = "KIND", description = "ids, facts, tracks, zones, profiles.")
  private Kind kind = Kind.ids;

  @CommandLine.Mixin private Connection connection = new Connection();

  public WordsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public void run() {
    words().stream()
        .filter(word -> WORD.matcher(word).matches())
        .sorted()
        .forEach(workplace.out()::println);
  }

  private Collection<String> words() {
    return switch (kind) {
      case ids -> KnownWords.ids(connection.store(workplace));
      case facts -> connection.store(workplace).facts().stream().map(Fact::id).toList();
      case tracks -> KnownWords.tracks(connection.store(workplace));
      case zones -> ZoneId.getAvailableZoneIds();
      case profiles -> ConfigFile.read(workplace.environment()).names();
    };
  }
}
