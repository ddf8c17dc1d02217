package io.deadlinewatch.collector.register;

import static io.deadlinewatch.collector.register.RegisterServer.Reply.ok;
import static io.deadlinewatch.collector.register.RegisterServer.Reply.status;
import static io.deadlinewatch.collector.register.RegisterServer.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.register.RegisterServer.Asked;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More of what the Register's API does silently, and how politely it is asked. */
class RegisterTrapsTest {
  private static final Window WEEK = new Window(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 9));
  private static final Query ONE =
      new Query("one", "tariffs", Map.of("agencies", List.of("x-agency")));
  private static final Query TWO =
      new Query("two", "truce", Map.of("agencies", List.of("y-agency")));
  private static final String NEXT =
      "https://www.federalregister.gov/api/v1/documents.json?format=json&page=";

  private final List<Asked> asked = new ArrayList<>();
  private PageCache cache = PageCache.NONE;
  private Duration whole = Duration.ofSeconds(5);
  @TempDir private Path folder;

  @Test
  void aPageThatIsCutToTwentyIsFollowedByTheOthers() {
    var harvest =
        collect(each -> {
          int from = (each.page() - 1) * 20;
          return ok(page(45, from, Math.min(45, from + 20), from < 40 ? NEXT + next(each) : ""));
        });

    assertEquals("100", asked.getFirst().value("per_page"));
    assertEquals(45, harvest.found().size());
    assertEquals(List.of(), harvest.problems());
  }

  @Test
  void howManyPagesItSaysThereAreIsNotBelieved() {
    var harvest =
        collect(each -> {
          var page =
              each.page() < 3
                  ? page(6, each.page() * 2, each.page() * 2 + 2, NEXT + next(each))
                  : page(6, 6, 8, "");
          return ok(page.replace("{\"count\"", "{\"total_pages\":1,\"count\""));
        });

    assertEquals(6, harvest.found().size());
    assertEquals(List.of(), harvest.problems());
  }

  @Test
  void twoPagesThatTakeTurnsForEverEndAtOnce() {
    var harvest =
        collect(each -> {
          int which = each.number() % 2;
          return ok(page(900, which * 20, which * 20 + 20, NEXT + next(each)));
        });

    assertEquals(40, harvest.found().size());
    assertEquals(3, asked.size());
    assertTrue(harvest.problems().getFirst().contains("same page"), harvest.problems().toString());
  }

  @Test
  void whatStandsOnTwoPagesIsOne() {
    var harvest =
        collect(each -> each.page() == 1 ? ok(page(5, 0, 3, NEXT + 2)) : ok(page(5, 2, 5, "")));

    assertEquals(5, harvest.found().size());
    assertEquals(List.of(), harvest.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"documents\":[{\"document_number\":\"2025-00001\",\"title\":\"T\"}]}",
        "{\"results\":{\"0\":{\"document_number\":\"2025-00001\"}}}",
        "{\"results\":\"none\",\"count\":\"many\"}",
        "{\"errors\":[]}",
        "{\"results\":null,\"count\":3}",
        "{\"count\":1e999,\"results\":null}",
        "{\"count\":-1}"
      })
  void anAnswerOfAnotherShapeIsTold(String body) {
    var harvest = collect(_ -> ok(body));

    assertEquals(List.of(), harvest.found());
    assertEquals(1, harvest.problems().size(), body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"count\":0}", "{\"count\":0,\"results\":[]}"})
  void nothingToReadIsNoProblem(String body) {
    assertEquals(List.of(), collect(_ -> ok(body)).problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "17", "[]", "\"\"", "\"no address\"", "\"https://x/?a=%zz\""})
  void aNextPageThatIsNoAddressIsTheEnd(String next) {
    var body = page(2, 0, 2, "").replaceFirst("\\{", "{\"next_page_url\":" + next + ",");
    var harvest = collect(_ -> ok(body));

    assertEquals(1, asked.size());
    assertEquals(2, harvest.found().size());
    assertEquals(List.of(), harvest.problems());
  }

  @Test
  void aQueryThatFailsDoesNotStopTheNext() {
    var harvest =
        collect(
            each ->
                each.value("conditions[agencies][]").equals("x-agency")
                    ? status(403, Map.of())
                    : ok(page(1, 0, 1, "")),
            List.of(ONE, TWO));

    assertEquals(List.of("truce"), harvest.found().stream().map(each -> each.track()).toList());
    assertEquals(1, harvest.problems().size());
    assertEquals(50, harvest.unreadPercent());
  }

  @Test
  void oneRequestIsUnderWayAtATime() {
    var underWay = new AtomicInteger();
    var another = new CountDownLatch(1);
    collect(
        each -> {
          if (underWay.incrementAndGet() > 1) {
            another.countDown();
          }
          assertEquals(false, isReached(another, 20));
          underWay.decrementAndGet();
          int from = each.page() * 2;
          return ok(page(4, from, from + 2, each.page() == 1 ? NEXT + 2 : ""));
        },
        List.of(ONE, TWO));

    assertEquals(1, another.getCount());
    assertEquals(4, asked.size());
  }

  @Test
  void anAnswerThatDoesNotComeIsGivenUp() {
    whole = Duration.ofMillis(40);
    var over = new CountDownLatch(1);
    var harvest =
        collect(
            _ -> {
              isReached(over, 60_000);
              return status(503, Map.of());
            },
            List.of(ONE),
            over::countDown);

    assertTrue(harvest.problems().getFirst().contains("no whole answer"));
  }

  @Test
  void aBrokenAnswerIsNotKeptUnderItsTag() {
    cache = new FolderCache(folder);
    collect(each ->
        ok(each.number() == 0 ? "{\"count\":1,\"res" : page(0, 0, 0, "")).with("ETag", "\"v\""));

    assertEquals("", asked.get(1).header("If-none-match"));
  }

  @Test
  void anUnchangedAnswerThatNobodyKeptIsTold() {
    var harvest = collect(_ -> status(304, Map.of()));

    assertTrue(harvest.problems().getFirst().contains("unchanged"), harvest.problems().toString());
  }

  private static int next(Asked each) {
    return each.page() + 1;
  }

  private static boolean isReached(CountDownLatch latch, int milliseconds) {
    try {
      return latch.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private Harvest collect(Function<Asked, Reply> answers) {
    return collect(answers, List.of(ONE));
  }

  private Harvest collect(Function<Asked, Reply> answers, List<Query> queries) {
    return collect(answers, queries, () -> {});
  }

  private Harvest collect(Function<Asked, Reply> answers, List<Query> queries, Runnable after) {
    try (var server = new RegisterServer(answers)) {
      var http = new HttpPages(cache, whole, 100_000);
      var harvest =
          new RegisterClient(server.api(), http, RegisterTrapsTest::noPause).collect(queries, WEEK);
      asked.addAll(server.asked);
      after.run();
      return harvest;
    }
  }

  private static void noPause(Duration wait) {}
}
