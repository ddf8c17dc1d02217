package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.workplace.AwsChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Named profiles: which deployment a command works on, and where AWS is asked. */
class ProfilesTest {
  private final CommandBench commandBench = new CommandBench();
  private final Map<String, String> environment = commandBench.environment;
  @TempDir private Path home;

  @BeforeEach
  void config() throws IOException {
    environment.clear();
    environment.put("XDG_CONFIG_HOME", home.toString());
    commandBench.stacks.put("prod", Map.of("DeadlinesTableName", "prod-table"));
    commandBench.stacks.put("stage", Map.of("DeadlinesTableName", "stage-table"));
    write(
        """
        [default]
        stack = prod
        region = us-east-1
        [profile staging]
        stack = stage
        aws_profile = ops
        [profile bare]
        table = bare-table
        """);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(home.resolve("deadline-watch"));
    Files.writeString(home.resolve("deadline-watch/config"), text);
  }

  private String table(String... arguments) {
    commandBench.tables.clear();
    var run = commandBench.run(arguments);
    assertEquals(0, run.code(), run.err());
    return commandBench.tables.getFirst();
  }

  private AwsChoice choice(String... arguments) {
    table(arguments);
    return commandBench.choices.getLast();
  }

  private static AwsChoice chosen(String region, String profile) {
    return new AwsChoice(Optional.ofNullable(region), Optional.ofNullable(profile));
  }

  @Test
  void theDefaultProfileHoldsWhereNothingElseIsSaid() {
    assertEquals("prod-table", table("list"));
    assertEquals(chosen("us-east-1", null), choice("list"));
  }

  @Test
  void aProfileStandsAloneAndTakesNothingFromTheDefault() {
    assertEquals("stage-table", table("list", "--profile", "staging"));
    assertEquals(chosen(null, "ops"), choice("list", "--profile", "staging"));
    environment.put("DEADLINES_PROFILE", "bare");
    assertEquals("bare-table", table("list"));
    assertEquals(chosen(null, null), choice("list"));
  }

  @Test
  void anOptionGoesBeforeAVariableAndThatBeforeAProfile() {
    environment.put("DEADLINES_PROFILE", "staging");
    environment.put("DEADLINES_TABLE", "mine");
    environment.put("AWS_REGION", "eu-west-1");
    environment.put("AWS_PROFILE", "me");
    assertEquals("mine", table("list"));
    assertEquals(AwsChoice.STANDARD, choice("list"), "AWS reads its variables by itself");
    assertEquals("prod-table", table("list", "--stack", "prod"));
    assertEquals(chosen("eu-north-1", null), choice("list", "--region", "eu-north-1"));
  }

  @Test
  void aProfileThatTheCommandNamesGoesBeforeWhatTheShellExports() {
    environment.put("DEADLINES_TABLE", "mine");
    environment.put("AWS_PROFILE", "me");
    environment.put("AWS_ACCESS_KEY_ID", "AKIA");
    assertEquals("stage-table", table("list", "--profile", "staging"));
    assertEquals(chosen(null, "ops"), choice("list", "--profile", "staging"));
    assertEquals("other", table("list", "--profile", "staging", "--table", "other"));
  }

  @Test
  void keysThatAreExportedGoBeforeAProfileThatStandsInTheFile() {
    environment.put("DEADLINES_PROFILE", "staging");
    environment.put("AWS_ACCESS_KEY_ID", "AKIA");
    assertEquals(chosen(null, null), choice("list"));
  }

  @Test
  void aMistypedProfileIsAnsweredWithTheOneThatWasMeant() {
    var run = commandBench.run("list", "--profile", "stagign");
    assertEquals(2, run.code());
    assertEquals(
        "--profile: there is no profile 'stagign'; did you mean staging?; there are: bare,"
            + " default, staging; the file is "
            + home.resolve("deadline-watch/config")
            + "\n",
        run.err());
    environment.put("DEADLINES_PROFILE", "stagign");
    assertTrue(commandBench.run("list").err().startsWith("DEADLINES_PROFILE: there is no"));
  }

  @Test
  void aFileThatIsWrongIsToldInFullAndNothingIsDone() throws IOException {
    write("[default]\nstakc = prod\nregoin = us-east-1\n");
    var run = commandBench.run("list");
    assertEquals(2, run.code());
    assertEquals(2, run.err().lines().count(), run.err());
    assertEquals(List.of(), commandBench.tables);
  }

  @Test
  void configShowsWhatHoldsAndWhereFrom() {
    environment.put("AWS_SECRET_ACCESS_KEY", "hunter2");
    environment.put("AWS_ACCESS_KEY_ID", "AKIAHUNTER");
    environment.put("AWS_ENDPOINT_URL", "http://me:hunter2@localhost:4566");
    var file = home.resolve("deadline-watch/config");
    commandBench.columns = 300;
    var lines = commandBench.run("config", "--region", "eu-west-1").out().lines().toList();

    assertEquals(
        List.of(
            "SETTING VALUE FROM",
            "profile default " + file,
            "table the stack's output DeadlinesTableName " + file + ":2",
            "stack prod " + file + ":2",
            "region eu-west-1 --region",
            "aws_profile -",
            "credentials of the environment AWS_ACCESS_KEY_ID",
            "endpoint http://localhost:4566 AWS_ENDPOINT_URL",
            "profiles bare, default, staging " + file),
        lines.stream().map(line -> line.replaceAll(" +", " ").strip()).toList());
    assertEquals(List.of(), commandBench.choices, "AWS is not asked");
  }

  @Test
  void configSpeaksToPrograms() {
    var run = commandBench.run("config", "--profile", "staging", "--format", "json");
    assertTrue(
        run.out()
            .contains("{\"setting\":\"profile\",\"value\":\"staging\",\"from\":\"--profile\"}"),
        run.out());
    assertTrue(run.out().contains("{\"setting\":\"region\",\"value\":null,\"from\":null}"));
  }

  @Test
  void withoutAFileNothingChanges() {
    environment.put("XDG_CONFIG_HOME", home.resolve("none").toString());
    assertEquals("mine", table("list", "--table", "mine"));
    var run = commandBench.run("list", "--profile", "staging");
    assertEquals(2, run.code());
    assertFalse(run.err().contains("there are:"), run.err());
  }
}
