package io.deadlinewatch.collector.register;

import static io.deadlinewatch.collector.register.RegisterServer.Reply.ok;
import static io.deadlinewatch.collector.register.RegisterServer.Reply.status;
import static io.deadlinewatch.collector.register.RegisterServer.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.register.RegisterServer.Asked;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client does about refusals, answers that break off, and giant ones. */
class RegisterTroubleTest {
  private static final Window WEEK = new Window(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 9));
  private static final List<Query> QUERIES =
      List.of(new Query("a", "tariffs", Map.of("agencies", List.of("x-agency"))));
  private static final String ELSEWHERE =
      "https://www.federalregister.gov/api/v1/documents.json?format=json&page=";

  private final List<Duration> pauses = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  @Test
  void tooManyRequestsAreWaitedForInSecondsAndByDate() {
    var harvest =
        collect(each ->
            switch (each.number()) {
              case 0 -> status(429, Map.of("Retry-After", "7"));
              case 1 -> status(429, Map.of("Retry-After", inSeconds(90)));
              case 2 -> status(429, Map.of("Retry-After", "soon"));
              default -> ok(page(1, 0, 1, ""));
            });

    assertEquals(List.of(), harvest.problems());
    assertEquals(Duration.ofSeconds(7), pauses.getFirst());
    assertTrue(pauses.get(1).compareTo(Duration.ofSeconds(60)) > 0, pauses.toString());
    assertTrue(pauses.get(1).compareTo(Duration.ofSeconds(90)) <= 0, pauses.toString());
    assertEquals(Duration.ofSeconds(9), pauses.getLast());
  }

  @Test
  void whoAsksForADayIsLeftAloneToday() {
    var harvest = collect(_ -> status(429, Map.of("Retry-After", "86400")));

    assertEquals(1, asked.size());
    assertTrue(harvest.problems().getFirst().contains("86400 s"), harvest.problems().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void aServerInTroubleIsTriedAFewTimesWithLongerPauses(int code) {
    var harvest =
        collect(each -> each.number() < 2 ? status(code, Map.of()) : ok(page(1, 0, 1, "")));

    assertEquals(List.of(), harvest.problems());
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(3)), pauses);
  }

  @Test
  void whatWasReadBeforeTheTroubleIsKept() {
    var harvest =
        collect(
            each -> each.page() == 1 ? ok(page(9, 0, 4, ELSEWHERE + 2)) : status(500, Map.of()));

    assertEquals(4, harvest.found().size());
    assertTrue(harvest.problems().getFirst().contains("status 500"), harvest.problems().toString());
    assertEquals(5, asked.size());
  }

  @Test
  void aConditionThatTheApiDoesNotKnowIsToldInItsWordsAndNotTriedAgain() {
    var body = "{\"errors\":{\"x\":\"is not a valid field\"}}";
    var harvest = collect(_ -> new Reply(400, Map.of(), body, body.length()));

    assertEquals(1, asked.size());
    assertTrue(harvest.problems().getFirst().contains("not a valid field"));
  }

  @Test
  void anAnswerThatBreaksOffIsAskedForAgain() {
    var whole = page(1, 0, 1, "");
    var harvest =
        collect(each ->
            switch (each.number()) {
              case 0 -> ok(whole).brokenOff();
              case 1 -> ok(whole.substring(0, 20));
              case 2 -> ok("<html>busy</html>");
              default -> ok(whole);
            });

    assertEquals(List.of(), harvest.problems());
    assertEquals(1, harvest.found().size());
  }

  @Test
  void aGiantAnswerIsNotReadToItsEnd() {
    var harvest = collect(_ -> ok(page(1, 0, 1, "") + " ".repeat(200_000)));

    assertEquals(1, asked.size());
    assertTrue(harvest.problems().getFirst().contains("bytes"), harvest.problems().toString());
  }

  /** By the clock of the server, which writes its own date beside it. */
  private static String inSeconds(int seconds) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(seconds));
  }

  private Harvest collect(Function<Asked, Reply> answers) {
    try (var server = new RegisterServer(answers)) {
      var http = new HttpPages(PageCache.NONE, Duration.ofSeconds(5), 100_000);
      var harvest = new RegisterClient(server.api(), http, pauses::add).collect(QUERIES, WEEK);
      asked.addAll(server.asked);
      return harvest;
    }
  }
}
