package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Code and design name each other, and neither names what is not there. A comment cites a section
 * by its heading, in one form; the design and the decisions name tests and code as {@code
 * Class#member}, and planted bugs in their own words.
 */
class DesignCitationsTest {
  private static final Path DESIGN = Path.of("docs/developing/design.md");
  private static final Path DECISIONS = Path.of("docs/decisions");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{2,4} (.+)$");
  private static final Pattern WORD = Pattern.compile("\\b[Dd]esign\\b(?!\\.md)");
  private static final Pattern CITATION = Pattern.compile("\\b[Dd]esign, \"([^\"]+)\"");
  private static final Pattern RULE = Pattern.compile("\\bR(\\d{1,2})\\b|\\br(\\d{1,2})_");
  private static final Pattern TRACE = Pattern.compile("\\bV(\\d{1,2})\\b|\\bv(\\d{1,2})_");
  private static final Pattern MEMBER = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)#(\\w+)`");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Contract))[`#]");
  private static final Pattern BUG = Pattern.compile("\"([^\"]+)\"");

  @Test
  void everyCitationNamesAHeadingOfTheDesign() throws IOException {
    Set<String> headings = found(HEADING, Files.readString(DESIGN)).collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    for (Path file : citing()) {
      String text = unwrapped(file);
      found(CITATION, text)
          .filter(heading -> !headings.contains(heading))
          .forEach(heading -> wrong.add(file + ": there is no heading \"" + heading + "\""));
      long words = WORD.matcher(text).results().count();
      long citations = CITATION.matcher(text).results().count();
      if (words != citations) {
        wrong.add(file + ": speaks of the design in another form than: design, \"HEADING\"");
      }
    }
    assertEquals(List.of(), wrong, "the headings of " + DESIGN + " are " + headings);
  }

  @Test
  void citationsHoldEnoughToMeanSomething() throws IOException {
    long citations = 0;
    for (Path file : citing()) {
      citations += CITATION.matcher(unwrapped(file)).results().count();
    }
    assertTrue(citations > 30, citations + " citations");
  }

  @Test
  void everyRuleThatTheCodeNamesStandsInTheDesign() throws IOException {
    assertNamed(RULE, Files.readString(DESIGN), "- **R%s** ");
  }

  @Test
  void everyTraceThatTheCodeNamesHasItsPage() throws IOException {
    assertNamed(TRACE, Files.readString(DECISIONS.resolve("README.md")), "| [V%s](");
  }

  @Test
  void everyTestThatTheDesignNamesExists() throws IOException {
    var sources = bySimpleName();
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      found(TEST, Files.readString(page))
          .filter(name -> !sources.containsKey(name))
          .forEach(name -> missing.add(page + ": no class " + name));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyMemberThatTheDesignNamesExists() throws IOException {
    var sources = bySimpleName();
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult named : MEMBER.matcher(Files.readString(page)).results().toList()) {
        var member = Pattern.compile("\\b" + named.group(2) + "\\b");
        if (!member.matcher(sources.getOrDefault(named.group(1), "")).find()) {
          missing.add(page + ": no " + named.group(1) + "#" + named.group(2));
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyRuleNamesATestThatHoldsIt() throws IOException {
    List<String> unheld =
        Stream.of(Files.readString(DESIGN).split("\n(?=- |\n|\\d\\. )", -1))
            .filter(each -> each.startsWith("- **R"))
            .filter(each -> !TEST.matcher(each).find())
            .toList();
    assertEquals(List.of(), unheld);
  }

  @Test
  void everyPlantedBugThatADecisionNamesIsPlanted() throws IOException {
    var sources = bySimpleName();
    var planted =
        Stream.of("ProtocolBugs", "PutOffBugs", "RuleBugs", "RelayBugs", "HeldBugs")
            .map(name -> sources.getOrDefault(name, ""))
            .collect(Collectors.joining());
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      String text = Files.readString(page).replaceAll("\\s+", " ");
      int bugs = text.indexOf("Planted bug");
      if (bugs >= 0 && page.startsWith(DECISIONS)) {
        found(BUG, text.substring(bugs).replaceFirst("\\. What remains.*", ""))
            .filter(bug -> !planted.contains("\"" + bug + "\""))
            .forEach(bug -> missing.add(page + ": no planted bug \"" + bug + "\""));
      }
    }
    assertEquals(List.of(), missing);
  }

  private static void assertNamed(Pattern names, String page, String form) throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path file : Sources.all()) {
      names
          .matcher(Sources.read(file))
          .results()
          .map(named -> named.group(1) == null ? named.group(2) : named.group(1))
          .filter(number -> !page.contains(form.formatted(number)))
          .forEach(number -> missing.add(file + ": " + number));
    }
    assertEquals(List.of(), missing);
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  /** Every file that may cite the design, but this one, which says how. */
  private static List<Path> citing() throws IOException {
    return Stream.concat(Sources.all().stream(), Stream.of(Path.of("template.yaml")))
        .filter(file -> !file.endsWith("DesignCitationsTest.java"))
        .toList();
  }

  /** With comments that go over several lines in one. */
  private static String unwrapped(Path file) {
    return Sources.read(file).replaceAll("\\s*\n\\s*(?:\\*|//|#)?\\s*", " ");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> decisions = Files.list(DECISIONS)) {
      return Stream.concat(Stream.of(DESIGN), decisions.sorted()).toList();
    }
  }

  private static Map<String, String> bySimpleName() throws IOException {
    return Sources.all().stream()
        .collect(
            Collectors.toMap(
                file -> file.getFileName().toString().replace(".java", ""),
                Sources::read,
                String::concat));
  }
}
