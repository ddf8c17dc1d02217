package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.kinds.KindWords;
import io.deadlinewatch.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A preview of what another kind of route than Slack's is posted. */
class PreviewRouteKindTest {
  private static final String ALERT = "us-cn-truce/2/changed";
  private final CommandBench commandBench = new CommandBench();

  @ParameterizedTest
  @CsvSource({
    "teams, '    |       type: AdaptiveCard'",
    "discord, '    | allowed_mentions:'",
    "ntfy, '    | topic: TOPIC'",
    "webhook, '    | schema: deadline-watch/alert/v1'",
    "mail, '    | Deadline: '",
  })
  void itsWordsStandInsteadOfSlacks(String kind, String line) {
    var out = shown("--route-kind", kind).out();
    assertTrue(out.contains("\n  Route of kind " + kind + "\n"), out);
    assertFalse(out.contains("\n  Slack\n"), out);
    var post = out.substring(out.indexOf("  Route of kind "));
    assertTrue(post.lines().anyMatch(each -> each.startsWith(line)), post);
  }

  @Test
  void slackIsWhatNoKindIs() {
    var plain = shown().out();
    assertTrue(plain.contains("\n  Slack\n"), plain);
    assertEquals(plain, shown("--route-kind", "slack").out());
  }

  @ParameterizedTest
  @CsvSource({"slack, Slack", "teams, routes of kind teams", "mail, routes of kind mail"})
  void allMeansTheRoutesThatAreShown(String kind, String readers) {
    var run =
        commandBench.run(
            "preview", "--from", "2025-11-09", "--to", "2025-11-11", "--route-kind", kind);
    var out = run.outInOneLine();
    assertTrue(out.contains("In MEDIA, all means e-mail, SMS and " + readers + "."), out);
  }

  static List<String> kinds() {
    return KindWords.KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void programsGetThePayloadByTheNameOfItsKind(String kind) {
    var line =
        JsonNode.read(shown("--format", "json", "--route-kind", kind).out().strip()).orElseThrow();
    assertFalse(line.at(kind).isAbsent(), kind);
    assertEquals(kind.equals("slack"), line.fields().containsKey("slack"));
    assertEquals(11, line.fields().size());
  }

  @Test
  void aKindThatNobodyKnowsIsAskedAfter() {
    var run = commandBench.run("preview", "--route-kind", "discrod");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(
        "--route-kind: 'discrod' is no kind of route; there are slack, teams, discord, ntfy,"
            + " webhook, mail; did you mean discord?",
        run.err().strip());
  }

  private CommandBench.Run shown(String... more) {
    var arguments = new ArrayList<>(List.of("preview", "--alert", ALERT));
    arguments.addAll(List.of(more));
    var run = commandBench.run(arguments.toArray(String[]::new));
    assertEquals(0, run.code(), run::err);
    return run;
  }
}
