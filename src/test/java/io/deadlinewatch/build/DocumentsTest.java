package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the project is there. */
class DocumentsTest {
  /**
   * {@code run}: by a test. {@code build}: by the gate, or by hand. {@code aws}: with an account.
   */
  private static final Set<String> MARKERS = Set.of("run", "build", "aws");

  private static final Set<String> SHELLS = Set.of("sh", "bash", "zsh", "shell", "console");

  private static final Pattern PROFILE = Pattern.compile("-P([a-z-]+)");
  private static final Pattern BENCH = Pattern.compile("-Dbench=([a-z-]+)");
  private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?test=(\\w+)");
  private static final Pattern PATH = Pattern.compile("(src|docs|events|\\.ci)/[^. ]+(\\.\\w+)?");
  private static final Pattern CLASS =
      Pattern.compile("[A-Z]\\w+(Test|IT|Command|Function|Plan|Rules|Bugs|Channel|Room)");
  private static final Pattern OUTPUT = Pattern.compile("[A-Z][A-Za-z]+(Arn|Url|Name)");

  private final List<MarkdownPage> pages = MarkdownPage.all();

  @Test
  void theFirstBlockIsTheShortestWayIn() {
    var first = MarkdownPage.read(Path.of("README.md")).blocks().getFirst();
    assertEquals("sh", first.language());
    assertEquals(List.of("./mvnw -q compile exec:exec", "./mvnw verify"), first.commands());
  }

  /** An update of the wrapper would lose the line that it does not have itself. */
  @Test
  void theFirstCommandSaysThatItFetchesAndBuilds() {
    for (var wrapper : List.of("mvnw", "mvnw.cmd")) {
      assertTrue(Sources.read(Path.of(wrapper)).contains("then building: some minutes"), wrapper);
    }
  }

  @Test
  void theMapHoldsEveryRoomAndNoOther() {
    var map =
        MarkdownPage.read(Path.of("README.md")).lines().stream()
            .dropWhile(line -> !line.startsWith("| room |"))
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|", -1)[1])
            .collect(Collectors.joining(" "));
    assertEquals(
        Rooms.ALL.stream()
            .map(room -> room.name().replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new)),
        named(map, Pattern.compile("`([a-z]+)`")));
  }

  @Test
  void everyBenchmarkThatIsNamedIsThereAndTheTableNamesEach() {
    var benchmarks =
        named(
            Sources.read(Path.of("src/bench/java/io/deadlinewatch/bench/Bench.java")),
            Pattern.compile("case \"([a-z-]+)\""));
    var table = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    assertEquals(benchmarks, named(Sources.read(Path.of("docs/developing/benchmarks.md")), table));
    for (var page : pages) {
      commands(page)
          .flatMap(command -> named(command, BENCH).stream())
          .forEach(name -> assertTrue(benchmarks.contains(name), page + ": -Dbench=" + name));
    }
  }

  @Test
  void everyBlockOfCommandsSaysWhatItNeeds() {
    List<String> silent = new ArrayList<>();
    for (var page : pages) {
      var blocks = page.blocks();
      boolean readme = page.file().equals(Path.of("README.md"));
      for (var block : readme ? blocks.subList(1, blocks.size()) : blocks) {
        if (SHELLS.contains(block.language()) && !MARKERS.contains(block.marker())) {
          silent.add(page + ":" + block.line());
        }
      }
    }
    assertEquals(List.of(), silent, "write ```sh run, ```sh build or ```sh aws");
  }

  @Test
  void everyProfileAndTestThatIsNamedIsThere() throws IOException {
    var profiles = named(Sources.read(Path.of("pom.xml")), Pattern.compile("<id>([a-z-]+)</id>"));
    var tests =
        Sources.below("src/test/java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    for (var page : pages) {
      commands(page)
          .filter(command -> command.startsWith("./mvnw"))
          .forEach(command -> {
            var profile = named(command, PROFILE);
            profile.removeAll(profiles);
            var test = named(command, TEST);
            test.removeAll(tests);
            test.remove("NAME");
            profile.forEach(name -> missing.add(page + ": -P" + name));
            test.forEach(name -> missing.add(page + ": " + name));
          });
    }
    assertEquals(List.of(), missing);
  }

  /**
   * A class is renamed sooner than the page that speaks of it. What {@code design.md} names has its
   * own test.
   */
  @Test
  void everyFileAndClassThatIsNamedIsThere() throws IOException {
    var template = Sources.read(Path.of("template.yaml"));
    var classes =
        Sources.all().stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (var page : pages) {
      if (page.file().endsWith("design.md")) {
        continue;
      }
      page.code().stream()
          .filter(PATH.asMatchPredicate().and(code -> !Files.exists(Path.of(code))))
          .forEach(code -> missing.add(page + ": " + code));
      page.code().stream()
          .map(code -> code.replaceFirst("^([a-z]+/)+", ""))
          .filter(CLASS.asMatchPredicate().and(code -> !classes.contains(code)))
          .filter(code -> !template.contains("\n  " + code + ":\n"))
          .forEach(code -> missing.add(page + ": " + code));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyOutputOfTheStackThatIsNamedIsThere() {
    var template = Sources.read(Path.of("template.yaml"));
    var outputs =
        named(template.substring(template.indexOf("\nOutputs:")), Pattern.compile("  (\\w+):\n"));
    Set<String> missing = new TreeSet<>();
    for (var page : pages) {
      page.code().stream()
          .filter(OUTPUT.asMatchPredicate())
          .filter(code -> !outputs.contains(code) && !template.contains("  " + code + ":"))
          .forEach(code -> missing.add(page + ": " + code));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void theRoutesOfTheExampleAreValid() {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var text = Sources.read(Path.of("src/main/resources/schemas/routes-v2.json"));
    var schema = registry.getSchema(text, InputFormat.JSON);
    var routes =
        MarkdownPage.read(Path.of("docs/using/routes.md")).blocks().stream()
            .filter(block -> block.marker().equals("routes.json"))
            .map(MarkdownPage.Block::text)
            .toList();
    assertEquals(1, routes.size());
    assertEquals(
        List.of(),
        schema.validate(routes.getFirst(), InputFormat.JSON).stream()
            .map(Object::toString)
            .toList());
  }

  private static Stream<String> commands(MarkdownPage page) {
    return Stream.concat(
        page.code().stream(), page.blocks().stream().flatMap(block -> block.commands().stream()));
  }

  private static Set<String> named(String text, Pattern pattern) {
    Set<String> names = new TreeSet<>();
    pattern.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }
}
