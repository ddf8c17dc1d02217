package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.text.RefusedException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Names what was refused as its writer wrote it: on the command line as an option or an argument,
 * where a rule that files share knows it as a field.
 */
final class OptionNames {
  private OptionNames() {}

  /** The refusal's message, with the field called as the command calls it. */
  static String message(RefusedException refused, CommandLine.ParseResult parsed) {
    var command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    var field = refused.field();
    return written(field, command.commandSpec()).orElse(field) + ": " + refused.problem();
  }

  private static Optional<String> written(String field, CommandLine.Model.CommandSpec command) {
    var kebab = "--" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    var options = command.optionsMap();
    return Stream.of(kebab, kebab.replaceFirst("s$", ""))
        .filter(options::containsKey)
        .findFirst()
        .or(() ->
            command.positionalParameters().stream()
                .map(CommandLine.Model.PositionalParamSpec::paramLabel)
                .filter(label -> label.equalsIgnoreCase(field))
                .findFirst());
  }
}
