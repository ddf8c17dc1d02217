package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.build.MarkdownPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The documents' commands are as they say, and those that need no account run. */
class DocumentedCommandsTest {
  private static final Pattern OURS =
      Pattern.compile("(?:^|<\\()(?:bin/)?deadline-watch +([a-z][^)<]*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
  private static final Map<String, String> OUTPUTS =
      Map.of(
          "DeadlinesTableName", "deadlines",
          "FeedTopicArn", "arn:aws:sns:us-east-1:123456789012:feed",
          "EmailTopicArn", "arn:aws:sns:us-east-1:123456789012:email",
          "SmsTopicArn", "arn:aws:sns:us-east-1:123456789012:sms");
  private static final Instant AUTUMN = Instant.parse("2025-10-11T12:00:00Z");

  private final List<MarkdownPage> pages = MarkdownPage.all();
  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void everyCommandThatIsNamedIsThere() {
    List<String> wrong = new ArrayList<>();
    for (var page : pages) {
      page.blocks().stream()
          .flatMap(block -> block.commands().stream())
          .flatMap(DocumentedCommandsTest::ours)
          .forEach(command -> parse(command, page, true).ifPresent(wrong::add));
      page.code().stream()
          .flatMap(DocumentedCommandsTest::ours)
          .forEach(command -> parse(command, page, false).ifPresent(wrong::add));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyOptionThatUsersReadOfIsThere() {
    Set<String> options = new TreeSet<>();
    paths(commandBench.commands())
        .forEach(path -> options.addAll(path.getCommandSpec().optionsMap().keySet()));
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
    paths(commandBench.commands())
        .filter(command ->
            command.getSubcommands().isEmpty()
                || command.getCommandSpec().userObject() instanceof Callable<?>)
        .forEach(command ->
            there.add(
                command.getCommandSpec().qualifiedName().replaceFirst("^deadline-watch ", "")));
    assertEquals(there, listed);
  }

  @Test
  void everyBlockThatNeedsNoAccountRuns() throws IOException {
    var file = folder.resolve("deadlines.yaml");
    for (var page : pages) {
      for (var block : page.blocks()) {
        if (block.marker().equals("deadlines.yaml")) {
          Files.writeString(file, block.text());
        }
      }
    }
    assertTrue(Files.exists(file), "no page has a data file any more");
    int runs = 0;
    for (var page : pages) {
      for (var block : page.blocks()) {
        runs += block.marker().equals("run") ? run(page, block, file) : 0;
      }
    }
    assertTrue(runs >= 10, runs + " commands");
  }

  /** The README's first command runs what the pom names. */
  @Test
  void theFirstCommandShowsWhatSubscribersWillBeTold() throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    var arguments = Pattern.compile("<cli.args>(.*)</cli.args>").matcher(pom);
    assertTrue(arguments.find());
    var run = commandBench.run(words(arguments.group(1)));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Nov 10"), run.out());
  }

  private static int run(MarkdownPage page, MarkdownPage.Block block, Path file) {
    var commandBench = new CommandBench();
    commandBench.now = AUTUMN;
    commandBench.prompt = _ -> Optional.of("yes");
    commandBench.stacks.put("NAME", OUTPUTS);
    int runs = 0;
    for (var command : block.commands()) {
      var where = page + ":" + block.line() + ": " + command;
      if (command.startsWith("export ")) {
        continue;
      }
      var ours = ours(command).findFirst();
      assertTrue(ours.isPresent(), () -> where + " is none of our commands");
      var words = words(ours.get().replace("deadlines.yaml", file.toString()));
      var run = commandBench.run(words);
      assertEquals(0, run.code(), () -> where + ": " + run.err());
      runs++;
    }
    return runs;
  }

  /** What is wrong with a command; in a sentence it may leave out what is required. */
  private Optional<String> parse(String command, MarkdownPage page, boolean whole) {
    try {
      commandBench.commands().parseArgs(words(command));
      return Optional.empty();
    } catch (CommandLine.MissingParameterException missing) {
      return whole
          ? Optional.of(page + ": " + command + ": " + missing.getMessage())
          : Optional.empty();
    } catch (CommandLine.ParameterException wrong) {
      return Optional.of(page + ": " + command + ": " + wrong.getMessage());
    }
  }

  private static Stream<CommandLine> paths(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream()
            .filter(below -> !below.getCommandSpec().usageMessage().hidden())
            .flatMap(DocumentedCommandsTest::paths));
  }

  private static Stream<String> ours(String command) {
    return OURS.matcher(command).results().limit(1).map(found -> found.group(1));
  }

  /** As a shell takes them apart; where the output goes is the shell's own. */
  private static String[] words(String command) {
    return WORD.matcher(command.replaceAll("\\s>\\s*\\S+", ""))
        .results()
        .map(word ->
            Stream.of(word.group(1), word.group(2), word.group(3))
                .filter(each -> each != null)
                .findFirst()
                .orElse(""))
        .toArray(String[]::new);
  }
}
