package io.deadlinewatch.collector.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts how many readings of recorded texts are right, by class. */
final class ReadingScore {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, int[]> byClass = new TreeMap<>();
  final List<String> wrong = new ArrayList<>();

  static ReadingScore of(String resource) {
    var score = new ReadingScore();
    records(resource).forEach(score::add);
    return score;
  }

  static List<JsonNode> records(String resource) {
    try (var stream = ReadingScore.class.getResourceAsStream("/federal-register/" + resource)) {
      List<JsonNode> records = new ArrayList<>();
      for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        records.add(MAPPER.readTree(line));
      }
      return records;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Reading> read(JsonNode document) {
    var published =
        Optional.ofNullable(document.path("publication_date").textValue()).map(LocalDate::parse);
    return DateReader.read(document.path("text").textValue(), published);
  }

  double precision() {
    return (double) total(0) / Math.max(1, total(0) + total(1));
  }

  double recall() {
    return (double) total(0) / Math.max(1, total(0) + total(2));
  }

  String table() {
    var lines = new StringBuilder("class              right wrong missed%n".formatted());
    byClass.forEach(
        (kind, n) -> lines.append("%-18s %5d %5d %5d%n".formatted(kind, n[0], n[1], n[2])));
    return lines + "precision %.3f, recall %.3f%n".formatted(precision(), recall());
  }

  private int total(int which) {
    return byClass.values().stream().mapToInt(n -> n[which]).sum();
  }

  private void add(JsonNode document) {
    List<Reading> drafted = new ArrayList<>(read(document));
    List<JsonNode> expected = new ArrayList<>();
    document.path("readings").forEach(expected::add);
    expected.removeIf(each -> take(drafted, each));
    expected.removeIf(each -> each.path("optional").asBoolean());
    for (var missed : expected) {
      count(missed.path("class").textValue(), 2);
      wrong.add(document.path("id").textValue() + " missed " + missed);
    }
    for (var extra : drafted) {
      count(extra.kind().word(), 1);
      wrong.add(document.path("id").textValue() + " wrong " + show(extra));
    }
  }

  private boolean take(List<Reading> drafted, JsonNode expected) {
    var found = drafted.stream().filter(each -> isRight(each, expected)).findFirst();
    found.ifPresent(reading -> {
      drafted.remove(reading);
      count(expected.path("class").textValue(), 0);
    });
    return found.isPresent();
  }

  private static boolean isRight(Reading drafted, JsonNode expected) {
    Set<String> flags = new TreeSet<>();
    expected.path("flags").forEach(flag -> flags.add(flag.textValue()));
    Set<String> given = new TreeSet<>();
    drafted.flags().forEach(flag -> given.add(flag.word()));
    given.removeAll(flags(expected.path("accept"), given));
    given.addAll(flags(expected, given));
    return isOneOf(drafted.kind().word(), "class", expected)
        && isOneOf(drafted.due().orElse(null), "due", expected)
        && isOneOf(drafted.zone().map(Object::toString).orElse(null), "zone", expected)
        && isOneOf(drafted.isTentative() ? "tentative" : "scheduled", "certainty", expected)
        && given.equals(flags);
  }

  /** Those of the given flags that a record names. */
  private static Set<String> flags(JsonNode record, Set<String> given) {
    Set<String> named = new TreeSet<>();
    record.path("flags").forEach(flag -> named.add(flag.textValue()));
    named.retainAll(given);
    return named;
  }

  private static boolean isOneOf(String value, String field, JsonNode expected) {
    List<String> right = new ArrayList<>();
    right.add(expected.path(field).textValue());
    expected.path("accept").path(field).forEach(other -> right.add(other.textValue()));
    return right.contains(value);
  }

  private void count(String kind, int which) {
    byClass.computeIfAbsent(kind, _ -> new int[3])[which]++;
  }

  private static String show(Reading reading) {
    return reading.kind().word()
        + " "
        + reading.due().orElse("-")
        + " "
        + reading.zone().map(Object::toString).orElse("-")
        + " "
        + reading.flags()
        + " | "
        + reading.sentence();
  }
}
