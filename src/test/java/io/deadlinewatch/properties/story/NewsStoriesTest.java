package io.deadlinewatch.properties.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.deadlinewatch.briefing.words.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is called new is, once; what is called silent is, for so long. A failure names its seed. */
class NewsStoriesTest {
  private static final int STORIES = 10;
  private static final List<NewsStory> LIVED = new ArrayList<>();

  /** Whoever wrote a fact may have a slow clock: within it the next digest is as right. */
  private static final Duration CLOCKS = Duration.ofMinutes(2);

  @BeforeAll
  static void live() {
    if (LIVED.isEmpty()) {
      LongStream.rangeClosed(1, STORIES).mapToObj(NewsStory::new).forEach(LIVED::add);
    }
  }

  /** In the first digest that lists it, whatever came with it, on whichever track. */
  @Test
  void eachFactIsNewInTheFirstDigestThatListsItAndInNoOther() {
    int seen = 0;
    for (int i = 0; i < LIVED.size(); i++) {
      var story = LIVED.get(i);
      Map<String, List<Integer>> news = new HashMap<>();
      Map<String, Integer> listed = new HashMap<>();
      var digests = story.documents.stream().filter(NewsStoriesTest::isDigest).toList();
      for (int number = 0; number < digests.size(); number++) {
        for (var id : texts(digests.get(number).get("words").get("newFacts"))) {
          news.computeIfAbsent(id, _ -> new ArrayList<>()).add(number);
        }
        for (var track : digests.get(number).get("situation")) {
          for (var fact : track) {
            listed.putIfAbsent(fact.get("id").asText(), number);
          }
        }
      }
      for (var fact : listed.entrySet()) {
        var first = Instant.parse(digests.get(fact.getValue()).get("at").asText());
        if (Duration.between(story.facts.get(fact.getKey()), first).compareTo(CLOCKS) > 0) {
          assertEquals(
              List.of(fact.getValue()), news.get(fact.getKey()), fact + " of story " + (i + 1));
          seen++;
        }
      }
    }
    assertTrue(seen > STORIES * 10, seen + " facts");
  }

  @Test
  void whatIsCalledSilentIsSilentSinceThatDayAndLongSilenceIsSaid() {
    int silent = 0;
    for (int i = 0; i < LIVED.size(); i++) {
      var story = LIVED.get(i);
      for (var document : story.documents) {
        if (!isDigest(document)) {
          var said = Optional.of(document.get("words").get("silence")).filter(JsonNode::isTextual);
          assertEquals(
              silence(story, document),
              said.map(JsonNode::asText),
              document + " of story " + (i + 1));
          silent += said.isPresent() ? 1 : 0;
        }
      }
    }
    assertTrue(silent > STORIES / 2, silent + " silences");
    assertFalse(LIVED.isEmpty());
  }

  private static Optional<String> silence(NewsStory story, JsonNode document) {
    var at = Instant.parse(document.get("at").asText());
    var track = document.get("deadline").get("track").asText();
    Stream<LocalDate> changes =
        story.changes.getOrDefault(track, List.of()).stream()
            .filter(change -> !change.isAfter(at))
            .map(story.audience::dateOf);
    Stream<LocalDate> facts =
        document.get("situation").has(track)
            ? StreamSupport.stream(document.get("situation").get(track).spliterator(), false)
                .map(fact -> LocalDate.parse(fact.get("asOf").asText()))
            : Stream.empty();
    return Stream.concat(changes, facts)
        .max(LocalDate::compareTo)
        .filter(newest -> newest.isBefore(story.audience.dateOf(at).minusDays(30)))
        .map(newest -> "Nothing new on this track since " + Dates.dated(newest) + ".");
  }

  private static boolean isDigest(JsonNode document) {
    return document.get("kind").asText().equals("digest");
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
