package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.build.MarkdownPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The documents' commands and options are those that there are. */
class DocumentedCommandsTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  private final List<MarkdownPage> pages = MarkdownPage.all();
  private final CommandBench commandBench = new CommandBench();
  private final CommandLine commands = commandBench.commands();

  @Test
  void everyCommandThatIsNamedIsThere() {
    List<String> wrong = new ArrayList<>();
    for (var page : pages) {
      ShellLine.of(page)
          .filter(ShellLine::isOurs)
          .forEach(line -> parse(line, true).ifPresent(wrong::add));
      ShellLine.inSentences(page).forEach(line -> parse(line, false).ifPresent(wrong::add));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyOptionThatUsersReadOfIsThere() {
    Set<String> options = new TreeSet<>();
    paths(commands).forEach(path -> options.addAll(path.getCommandSpec().optionsMap().keySet()));
    Set<String> wrong = new TreeSet<>();
    for (var page : pages) {
      if (page.file().startsWith("docs/using")) {
        for (var code : page.code()) {
          OPTION
              .matcher(code)
              .results()
              .filter(option -> !options.contains(option.group()))
              .forEach(option -> wrong.add(page + ": " + option.group()));
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theTableOfCommandsHoldsEach() {
    var page = MarkdownPage.read(Path.of("docs/using/commands.md"));
    Set<String> listed = new TreeSet<>();
    for (var line : page.lines()) {
      if (line.startsWith("| `")) {
        var first = line.split("(?<!\\\\)\\|", -1)[1];
        Pattern.compile(
                "`([a-z-]+(?:"
                    + " (?:list|show|add|supersede|correct|withdraw|read|check|set|test|retry|discard"
                    + "|accept|dismiss))?)[^`]*`")
            .matcher(first)
            .results()
            .forEach(code -> listed.add(code.group(1)));
      }
    }
    Set<String> there = new TreeSet<>();
    paths(commands)
        .filter(command ->
            command.getSubcommands().isEmpty()
                || command.getCommandSpec().userObject() instanceof Callable<?>)
        .forEach(command ->
            there.add(
                command.getCommandSpec().qualifiedName().replaceFirst("^deadline-watch ", "")));
    assertEquals(there, listed);
  }

  /** The README's first command runs what the pom names. */
  @Test
  void theFirstCommandShowsWhatSubscribersWillBeTold() throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    var arguments = Pattern.compile("<cli.args>(.*)</cli.args>").matcher(pom);
    assertTrue(arguments.find());
    var run = commandBench.run(arguments.group(1).split(" ", -1));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Nov 10"), run.out());
  }

  /** What is wrong with a command; in a sentence it may leave out what is required. */
  private Optional<String> parse(ShellLine line, boolean whole) {
    try {
      commands.parseArgs(line.words());
      return Optional.empty();
    } catch (CommandLine.MissingParameterException missing) {
      return whole ? Optional.of(line + ": " + missing.getMessage()) : Optional.empty();
    } catch (CommandLine.ParameterException wrong) {
      return Optional.of(line + ": " + wrong.getMessage());
    }
  }

  private static Stream<CommandLine> paths(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream()
            .filter(below -> !below.getCommandSpec().usageMessage().hidden())
            .flatMap(DocumentedCommandsTest::paths));
  }
}
