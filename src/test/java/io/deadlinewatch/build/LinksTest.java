package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link of the documents leads somewhere, and every page is found. */
class LinksTest {
  private static final Path README = Path.of("README.md");
  private static final Path RUNBOOK = Path.of("docs/operating/runbook.md");

  /** What alarms lead to that were deployed while the runbook stood in the README. */
  private static final Set<String> DEPLOYED =
      Set.of(
          "runbook-no-sweep",
          "runbook-late-alert",
          "runbook-unreadable-item",
          "runbook-digest-missing",
          "runbook-no-rounds",
          "runbook-dead-letter",
          "runbook-undelivered",
          "runbook-relay-waits",
          "runbook-function-errors",
          "runbook-throttles",
          "runbook-upgrading-gradually");

  private final List<MarkdownPage> pages = MarkdownPage.all();

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    for (var page : pages) {
      for (var link : page.links()) {
        if (isOfTheNet(link) ? !isWellFormed(link) : !leadsSomewhere(page, link)) {
          dead.add(page + ": " + link);
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void everyPageIsFoundFromTheReadme() {
    Set<Path> found = new HashSet<>();
    var open = new ArrayDeque<>(List.of(README));
    while (!open.isEmpty()) {
      var file = open.removeFirst();
      if (found.add(file) && file.toString().endsWith(".md")) {
        var page = MarkdownPage.read(file);
        page.links().stream()
            .filter(link -> !isOfTheNet(link))
            .map(link -> target(page, link))
            .filter(Files::exists)
            .map(target -> Files.isDirectory(target) ? target.resolve("README.md") : target)
            .filter(Files::exists)
            .forEach(open::add);
      }
    }
    assertEquals(
        List.of(),
        pages.stream().map(MarkdownPage::file).filter(file -> !found.contains(file)).toList());
  }

  @Test
  void alarmsThatWereDeployedEarlierStillLeadToTheRunbook() {
    var readme = MarkdownPage.read(README);
    assertEquals(DEPLOYED, readme.namedPlaces());
    for (var anchor : DEPLOYED) {
      var stub = "<a id=\"" + anchor + "\"></a>";
      assertEquals(
          List.of(RUNBOOK + "#" + anchor),
          readme.lines().stream()
              .filter(line -> line.contains(stub))
              .map(line -> line.replaceAll(".*]\\((.*)\\)", "$1"))
              .toList());
    }
  }

  @Test
  void theRunbookListsAllOfItsPlaces() {
    var runbook = MarkdownPage.read(RUNBOOK);
    var listed =
        runbook.links().stream()
            .filter(link -> link.startsWith("#"))
            .map(link -> link.substring(1))
            .collect(Collectors.toSet());
    var places = runbook.anchors();
    places.removeIf(anchor -> !anchor.startsWith("runbook-"));
    assertEquals(places, listed);
  }

  private static boolean isOfTheNet(String link) {
    return link.contains("://") || link.startsWith("mailto:");
  }

  private static boolean isWellFormed(String link) {
    try {
      var address = new URI(link);
      return "https".equals(address.getScheme()) && address.getHost() != null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private boolean leadsSomewhere(MarkdownPage page, String link) {
    int hash = link.indexOf('#');
    var file = target(page, link);
    if (!Files.exists(file)) {
      return false;
    }
    return hash < 0
        || pages.stream()
            .filter(each -> each.file().equals(file))
            .anyMatch(each -> each.anchors().contains(link.substring(hash + 1)));
  }

  private static Path target(MarkdownPage page, String link) {
    var path = link.replaceFirst("#.*", "");
    return path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
  }
}
