package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.SweepReport;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, as operators run it, against a table of the template. */
class CommandsIT {
  private static final String[] REASON = {
    "--why", "The order prolongs it.",
    "--source-title", "Order",
    "--source-url", "https://example.org/order"
  };

  private final LocalAws aws = LocalAws.get();
  private final LocalDate due =
      LocalDate.ofInstant(WallClock.system().instant(), ZoneOffset.UTC).plusDays(60);
  private TemplateTable table;
  private Jar jar;
  @TempDir private Path folder;

  @BeforeEach
  void create() {
    table = TemplateTable.create(aws);
    jar = new Jar(aws.env()).with("DEADLINES_TABLE", table.name());
  }

  @AfterEach
  void delete() {
    table.close();
  }

  @Test
  void whatIsImportedAndMovedIsListedToldAndRecorded() throws IOException, InterruptedException {
    var imported = jar.run("import", file(), "--known", "--yes");
    assertEquals(0, imported.code(), imported.err());
    assertTrue(imported.out().contains("2 added, 0 changed, 0 unchanged"), imported.out());
    assertEquals(0, sweep().sent());
    var list = jar.run("list");
    assertTrue(list.out().contains("US-China tariff truce runs out"), list.out());

    var later = due.plusYears(1) + "T00:01";
    var shown = jar.edit(REASON, "move", "truce", "--due", later, "--dry-run");
    assertEquals(0, shown.code(), shown.err());
    assertTrue(shown.out().contains("Dry run: nothing is written."), shown.out());
    assertTrue(jar.run("show", "truce").out().startsWith("truce, revision 1"));
    var moved = jar.edit(REASON, "move", "truce", "--due", later, "--yes");
    assertEquals(0, moved.code(), moved.err());
    assertEquals(1, sweep().sent());
    var alerts = jar.run("alerts").out();
    assertTrue(alerts.contains("Moved later: US-China tariff truce runs out"), alerts);
    assertTrue(alerts.contains("truce/2/changed"), alerts);

    assertEquals(0, jar.edit(REASON, "settle", "talks", "They met.", "--yes").code());
    assertEquals(1, sweep().sent());
    assertTrue(jar.run("show", "talks").out().contains("settled: They met."));
    var who = jar.run("show", "talks", "--format", "json").out();
    assertTrue(who.contains("\"by\":\"arn:aws:"), who);

    var export = jar.run("export");
    var copy = Files.writeString(folder.resolve("export.yaml"), export.out()).toString();
    var again = jar.run("import", copy);
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().contains("Nothing to do."), again.out());
    theDoctorIsAsked();
    Files.writeString(Path.of("target", "command-story.txt"), jar.transcript());
  }

  /** A fact of last August needs a hand; put right as prescribed, all is well. */
  private void theDoctorIsAsked() throws IOException, InterruptedException {
    var doctor = jar.run("doctor");
    assertEquals(1, doctor.code(), doctor.out() + doctor.err());
    assertTrue(doctor.out().contains("does it still hold?"), doctor.out());
    assertTrue(doctor.out().matches("(?s).*swept \\S+ .*ago.*"), doctor.out());
    var fact = doctor.out().replaceAll("(?s).*fact supersede (\\S+) .*", "$1");
    var day = due.minusDays(62).toString();
    String[] source = {"--source-title", "Order", "--source-url", "https://example.org/order"};
    var mended =
        jar.edit(
            source, "fact", "supersede", fact, "--text", "It goes on.", "--as-of", day, "--yes");
    assertEquals(0, mended.code(), mended.err());
    var well = jar.run("doctor");
    assertEquals(0, well.code(), well.out() + well.err());
    assertTrue(well.out().contains("Nothing that was looked at needs a hand."), well.out());
  }

  @Test
  void errorsAreToldInTheUsersTerms() throws IOException, InterruptedException {
    assertRefused(2, jar.with("DEADLINES_TABLE", "").run("list"), "--stack NAME");
    assertRefused(1, jar.with("DEADLINES_TABLE", "no-such-table").run("list"), "is not there");
    assertRefused(1, jar.run("list", "--stack", "no-such-stack"), "no stack 'no-such-stack'");
    assertRefused(2, jar.run("show", "nobody"), "there is no deadline 'nobody'");
    assertRefused(2, jar.run("move", "nobody"), "--why");
    assertRefused(2, jar.run("import", "no-such-file"), "is not there");
    var nobody =
        new Jar(
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ENDPOINT_URL", "http://127.0.0.1:9",
                "AWS_EC2_METADATA_DISABLED", "true",
                "DEADLINES_TABLE", "t",
                "HOME", folder.toString()));
    assertRefused(1, nobody.run("list"), "set AWS_PROFILE");
    var unreachable = nobody.with("AWS_ACCESS_KEY_ID", "a").with("AWS_SECRET_ACCESS_KEY", "b");
    assertRefused(1, unreachable.run("list"), "AWS_ENDPOINT_URL");
    assertRefused(1, unreachable.with("AWS_REGION", "").run("list"), "set AWS_REGION");
  }

  private static void assertRefused(int code, Jar.Run run, String words) {
    assertEquals(code, run.code(), run.err());
    assertEquals("", run.out());
    // A request that AWS does not answer says first that it is tried again.
    var told = run.err().lines().filter(line -> !line.endsWith("for some seconds.")).toList();
    assertEquals(1, told.size(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertFalse(run.err().contains("software.amazon"), run.err());
  }

  private SweepReport sweep() {
    return new Sweep(
            new DynamoStore(
                aws.dynamo(),
                table.name(),
                problem -> {
                  throw problem;
                }),
            (messages, _) ->
                messages.stream()
                    .<Receipt>map(message -> new Receipt.Accepted(message, "m"))
                    .toList(),
            WallClock.system(),
            _ -> {})
        .run(WallClock.system().instant().plusSeconds(300));
  }

  private String file() throws IOException {
    var text =
        """
        deadlines:
          - id: truce
            title: US-China tariff truce runs out
            track: truce
            due: DATET00:01
            zone: America/New_York
            certainty: scheduled
            leads: [P30D, P1W, P1D, PT1H]
            sources: [{title: Order, url: "https://example.org/first"}]
          - {id: talks, title: The presidents meet, track: talks, due: DATE, certainty: tentative}
        facts:
          - {track: truce, text: The truce holds., asOf: 2025-08-11,
             source: {title: Order, url: "https://example.org/first"}}
        """;
    return Files.writeString(folder.resolve("deadlines.yaml"), text.replace("DATE", due.toString()))
        .toString();
  }
}
