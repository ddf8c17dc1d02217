package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.workplace.Prompt;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator mistypes, and what is said of it. */
class SlipsTest {
  private static final String ADD =
      "add b --title Beta --certainty tentative --due 2026-11-10 --track ";

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @BeforeEach
  void know() {
    commandBench.know(ItemSamples.deadline("us-cn-truce"));
    commandBench.environment.put("EMAIL_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:email");
  }

  private CommandBench.Run edit(String words) {
    return commandBench.edit(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add b --title Beta --certainty tentative --due 2026-11-10 --yes --track turce|--track",
        "amend us-cn-truce --yes --track turce|--track",
        "move us-cn-truce --due 2026-11-11T00:00 --yes --fact So. --fact-track turce|--fact-track",
      })
  void aTrackThatNothingHasIsRefusedUnlessItIsMeant(String words, String option) {
    var run = edit(words);

    assertEquals(2, run.code(), run.out());
    assertEquals(
        option
            + ": 'turce' is a new track; in use: truce; did you mean truce?;"
            + " if it is meant, add --new-track\n",
        run.err());
    assertEquals(1, commandBench.revision("us-cn-truce"));
    assertEquals(0, edit(words + " --new-track").code());
  }

  @Test
  void theFirstTrackOfAnEmptyTableNeedsNoFlag() {
    var empty = new CommandBench();
    assertEquals(0, empty.edit((ADD + "turce --yes").split(" ", -1)).code());
  }

  @Test
  void aSubscriberIsNotTiedToATrackThatNothingHas() {
    var run = commandBench.run("subscribe", "email", "a@example.org", "--tracks", "truce,turce");
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains("did you mean truce?"), run.err());
    assertEquals(
        0, commandBench.run("subscribe", "email", "a@example.org", "--tracks", "truce").code());
  }

  @Test
  void aSubscriberWithoutATableIsWarned() {
    commandBench.environment.remove("DEADLINES_TABLE");
    var run = commandBench.run("subscribe", "email", "a@example.org", "--tracks", "turce");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().startsWith("warning: --tracks: not compared"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"list", "fact list"})
  void whoLooksForATrackThatNothingHasIsToldSo(String command) {
    var run = commandBench.run((command + " --track turce").split(" ", -1));
    assertEquals(0, run.code());
    assertEquals("nothing has the track 'turce'; in use: truce; did you mean truce?\n", run.err());
    assertEquals("", commandBench.run((command + " --track truce").split(" ", -1)).err());
  }

  @ParameterizedTest
  @CsvSource({
    "lst, list",
    "list --tarck t, --track",
    "show us-cn-trcue, us-cn-truce",
    "settle us-cn-truces Done., us-cn-truce",
    "move us-cn-truce --zone Asia/Shangai, Asia/Shanghai",
    "audience --zone Europe/Berlni, Europe/Berlin",
    "list --format jsno, json",
    "amend us-cn-truce --importance mjor, major",
    "amend us-cn-truce --certainty schedueld, scheduled",
    "subscribe emial a@example.org, email",
    "subscribe email a@example.org --least-urgency hihg, high",
    "test-alert emial, email",
  })
  void whatWasMeantIsAskedFor(String words, String meant) {
    var run =
        words.matches("(settle|move|amend).*")
            ? edit(words)
            : commandBench.run(words.split(" ", -1));
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains("did you mean " + meant + "?"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "move us-cn-truce --due soon, --due",
    "move us-cn-truce --due 2026-11-11 --through 2026-11-12, --through",
    "move us-cn-truce --zone PST, --zone",
    "amend us-cn-truce --leads soon, --leads",
    "add B --title T --track truce --certainty tentative --due 2026-11-10, ID",
    "amend us-cn-truce --source word, --source",
  })
  void anArgumentIsCalledAsItWasTyped(String words, String name) {
    var run = edit(words);
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().startsWith(name + ": "), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list --limit soon|--limit: 'soon' is not a whole number",
        "alerts --days 1.5|--days: '1.5' is not a whole number",
        "log --limit 99999999999|--limit: '99999999999' is too large",
        "show us-cn-truce --format csv|--format: 'csv' is none of text, json",
        "completion powershell|bash|zsh|fish: 'powershell' is none of bash, zsh, fish",
      })
  void aValueOfAnotherKindIsToldInTheWordsOfAllOthers(String line) {
    var run = commandBench.run(line.substring(0, line.indexOf('|')).split(" ", -1));
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().startsWith(line.substring(line.indexOf('|') + 1) + "; see "), run.err());
  }

  @Test
  void anEmptyListOfDraftsSaysSo() {
    assertTrue(commandBench.run("drafts").out().startsWith("No drafts wait; --all shows "));
    assertEquals("No drafts.\n", commandBench.run("drafts", "--all").out());
    assertEquals("", commandBench.run("drafts", "--format", "json").out());
  }

  @Test
  void theEndOfTheInputIsANo() {
    commandBench.prompt = _ -> Optional.of(Prompt.END_OF_INPUT);
    for (var words :
        new String[] {
          "settle us-cn-truce Done.", "move us-cn-truce --due 2026-11-11T00:00", ADD + "truce"
        }) {
      var run = edit(words);
      assertEquals(1, run.code(), words);
      assertEquals(
          "nothing is written: the input ended before an answer, which is taken as no\n",
          run.err());
    }
  }

  @Test
  void anImportSaysBeforeItAsksWhatIsSeldomMeant() throws IOException {
    var file = folder.resolve("d.yaml");
    Files.writeString(
        file,
        """
        deadlines:
          - {id: b, title: Beta, track: turce, due: 2026-12-01, certainty: tentative}
        """);
    commandBench.prompt = _ -> Optional.of("n");

    var run = commandBench.run("import", file.toString());

    assertEquals(1, run.code());
    assertEquals(
        """
        warning: 'turce' is a new track; in use: truce; did you mean truce?
        warning: one deadline cites no source, so that readers cannot look it up: b
        nothing is written: the answer was no
        """,
        run.err());
    assertFalse(run.out().contains("us-cn-truce"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "journal | there is no command 'journal'; see deadline-watch --help",
        "lst | there is no command 'lst'; did you mean list?; see deadline-watch --help",
        "fact nothing | there is no command 'nothing'; see deadline-watch fact --help",
        "list extra | 'extra' is a word too many; put quotes around what has blanks;"
            + " see deadline-watch list --help",
      })
  void aWordThatHasNoPlaceIsToldInOurWords(String words, String said) {
    var run = commandBench.run(words.split(" ", -1));

    assertEquals(2, run.code());
    assertEquals(said + "\n", run.err());
  }
}
