package io.deadlinewatch.collector.register;

import static io.deadlinewatch.collector.register.RegisterServer.Reply.ok;
import static io.deadlinewatch.collector.register.RegisterServer.Reply.status;
import static io.deadlinewatch.collector.register.RegisterServer.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.register.RegisterServer.Asked;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import io.deadlinewatch.text.RefusedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each trap of the Register's API, against a local server. */
class RegisterClientTest {
  private static final Window WEEK = new Window(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 9));
  private static final List<Query> QUERIES =
      List.of(new Query("a", "tariffs", Map.of("agencies", List.of("x-agency"))));
  private static final String ELSEWHERE =
      "https://www.federalregister.gov/api/v1/documents.json?format=json&page=";

  private final List<Duration> pauses = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  @TempDir private Path folder;

  @Test
  void everyPageIsReadByTheAddressOfTheNextOneOnTheHostThatWasAsked() {
    var harvest =
        collect(each ->
            switch (each.page()) {
              case 1 -> ok(page(5, 0, 2, ELSEWHERE + 2));
              case 2 -> ok(page(5, 2, 4, ELSEWHERE + 3));
              default -> ok(page(5, 4, 5, ""));
            });

    assertEquals(List.of(), harvest.problems());
    assertEquals(5, harvest.found().size());
    assertEquals(3, asked.size());
  }

  @Test
  void itAsksForEveryDateUnderItsOwnName() {
    collect(_ -> ok(page(0, 0, 0, "")));

    var first = asked.getFirst();
    assertEquals("2025-06-02", first.value("conditions[publication_date][gte]"));
    assertEquals("2025-06-09", first.value("conditions[publication_date][lte]"));
    assertEquals("x-agency", first.value("conditions[agencies][]"));
    assertTrue(first.query().contains("fields[]=comments_close_on"), first.query());
    assertTrue(first.header("User-agent").startsWith("deadline-watch"), first.headers().toString());
  }

  @Test
  void anAnswerThatRepeatsItsFirstPageForEverEndsAtOnce() {
    var harvest = collect(each -> ok(page(900, 0, 20, ELSEWHERE + (each.page() + 1))));

    assertEquals(20, harvest.found().size());
    assertEquals(2, asked.size());
    assertTrue(harvest.problems().getFirst().contains("same page"), harvest.problems().toString());
  }

  @Test
  void aWindowWithMoreThanItsPagesCanShowIsHalved() {
    var harvest =
        collect(each -> {
          boolean isDay =
              each.value("conditions[publication_date][gte]")
                  .equals(each.value("conditions[publication_date][lte]"));
          int day = Integer.parseInt(each.value("conditions[publication_date][gte]").substring(8));
          return isDay
              ? ok(page(2, day * 10, day * 10 + 2, ""))
              : ok(page(12_000, day * 10, day * 10 + 2, ELSEWHERE + 2));
        });

    assertEquals(List.of(), harvest.problems());
    assertEquals(16, harvest.found().size());
  }

  @Test
  void aDayWithMoreThanItsPagesCanShowIsReadAsFarAsTheyGoAndTold() {
    var harvest =
        collect(
            each ->
                ok(
                    page(
                        12_000,
                        each.page() * 2,
                        each.page() * 2 + 2,
                        ELSEWHERE + (each.page() + 1))),
            new Window(WEEK.from(), WEEK.from()));

    assertEquals(50, asked.size());
    assertEquals(100, harvest.found().size());
    assertTrue(harvest.problems().getFirst().contains("50 pages"), harvest.problems().toString());
  }

  @Test
  void fewerResultsThanAreCountedAreTold() {
    var harvest = collect(_ -> ok(page(9, 0, 4, "")));

    assertEquals(4, harvest.found().size());
    assertTrue(harvest.problems().getFirst().contains("counts 9"), harvest.problems().toString());
  }

  @Test
  void resultsWithChangedFieldsAreCountedAndTheOthersRead() {
    var harvest =
        collect(_ ->
            ok(
                """
                {"count":4,"results":[{"number":"2025-1","title":"T"},"text",
                {"document_number":"2025-00001","title":"T","dates":["x"],"docket_ids":"D-1",
                 "publication_date":20250602,"html_url":"javascript:x","new_field":{"a":[1]}},
                {"document_number":"../..","title":"T"}]}
                """));

    assertEquals(3, harvest.unreadable());
    var document = harvest.found().getFirst().document();
    assertEquals(List.of("D-1"), document.dockets());
    assertEquals("", document.dates());
    assertEquals("https://www.federalregister.gov/d/2025-00001", document.url());
  }

  @Test
  void aPageThatDidNotChangeIsOnlyConfirmed() {
    Function<Asked, Reply> answers =
        each ->
            each.header("If-none-match").equals("\"v1\"")
                ? status(304, Map.of())
                : ok(page(1, 0, 1, "")).with("ETag", "\"v1\"");

    assertEquals(1, collect(answers).found().size());
    var again = collect(answers);

    assertEquals(1, again.found().size());
    assertEquals(List.of(), again.problems());
    assertEquals("\"v1\"", asked.getLast().header("If-none-match"));
  }

  @Test
  void theDayTurnsInWashington() {
    assertEquals(LocalDate.of(2025, 6, 9), Window.today(Instant.parse("2025-06-10T03:59:59Z")));
    assertEquals(LocalDate.of(2025, 6, 10), Window.today(Instant.parse("2025-06-10T04:00:00Z")));
    assertEquals(LocalDate.of(2025, 12, 9), Window.today(Instant.parse("2025-12-10T04:59:59Z")));
    var window = Window.before(Instant.parse("2025-06-10T03:59:59Z"));
    assertEquals(new Window(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 9)), window);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://x", "example.org", "https://", "https://x/?a=b", "http://[", ""})
  void whatIsNoAddressOfAnApiIsRefused(String api) {
    var http = new HttpPages(PageCache.NONE);
    assertThrows(RefusedException.class, () -> new RegisterClient(api, http, pauses::add));
  }

  private Harvest collect(Function<Asked, Reply> answers) {
    return collect(answers, WEEK);
  }

  private Harvest collect(Function<Asked, Reply> answers, Window window) {
    try (var server = new RegisterServer(answers)) {
      var cache = new AnyHostCache(new FolderCache(folder));
      var http = new HttpPages(cache, Duration.ofSeconds(5), 100_000);
      var harvest = new RegisterClient(server.api(), http, pauses::add).collect(QUERIES, window);
      asked.addAll(server.asked);
      return harvest;
    }
  }

  /** Each server of a test has another port. */
  private record AnyHostCache(PageCache cache) implements PageCache {
    @Override
    public java.util.Optional<Page> find(String url) {
      return cache.find(url.replaceFirst(":[0-9]+/", "/"));
    }

    @Override
    public void keep(String url, Page page) {
      cache.keep(url.replaceFirst(":[0-9]+/", "/"), page);
    }
  }
}
