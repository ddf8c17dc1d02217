package io.deadlinewatch.burst;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Three topics that accept every batch, and remember who was told what, and when. */
final class StubTopics {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Map<String, Map<String, Integer>> told = new TreeMap<>();
  private final Map<String, List<Long>> moments = new TreeMap<>();

  /** Takes a PublishBatch, as the form that the SDK sends. */
  synchronized String publish(String body, long now) {
    var form = form(body);
    var topic = form.get("TopicArn").replaceAll(".*:", "");
    var entries = new StringBuilder();
    for (int number = 1; form.containsKey(entry(number) + "Id"); number++) {
      moments.computeIfAbsent(topic, _ -> new ArrayList<>()).add(now);
      deadlines(form, entry(number))
          .forEach(
              id -> told.computeIfAbsent(topic, _ -> new HashMap<>()).merge(id, 1, Math::addExact));
      entries
          .append("<member><MessageId>m</MessageId><Id>")
          .append(form.get(entry(number) + "Id"))
          .append("</Id></member>");
    }
    return "<PublishBatchResponse><PublishBatchResult><Failed/><Successful>"
        + entries
        + "</Successful></PublishBatchResult></PublishBatchResponse>";
  }

  /** Messages of a topic so far. */
  synchronized int messages(String topic) {
    return moments.getOrDefault(topic, List.of()).size();
  }

  /** Deadlines that a topic told of once, or more often. */
  synchronized long told(String topic, boolean once) {
    return told.getOrDefault(topic, Map.of()).values().stream()
        .filter(times -> times == 1 == once)
        .count();
  }

  /** When the last message of a topic came, in the server's nanoseconds. */
  synchronized long last(String topic) {
    return moments.getOrDefault(topic, List.of(0L)).getLast();
  }

  /** Most messages of a topic in any one second. */
  synchronized int mostInASecond(String topic) {
    var all = moments.getOrDefault(topic, List.of()).stream().sorted().toList();
    int most = 0;
    int from = 0;
    for (int to = 0; to < all.size(); to++) {
      while (all.get(to) - all.get(from) >= SECOND) {
        from++;
      }
      most = Math.max(most, to - from + 1);
    }
    return most;
  }

  /** The ids in the attribute {@code deadline}: one, or a JSON array. */
  private static List<String> deadlines(Map<String, String> form, String entry) {
    for (int number = 1; ; number++) {
      var attribute = entry + "MessageAttributes.entry." + number;
      if (form.get(attribute + ".Name").equals("deadline")) {
        var value = form.get(attribute + ".Value.StringValue");
        return ID.matcher(value).results().map(match -> match.group()).toList();
      }
    }
  }

  private static String entry(int number) {
    return "PublishBatchRequestEntries.member." + number + ".";
  }

  private static Map<String, String> form(String body) {
    return List.of(body.split("&")).stream()
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
