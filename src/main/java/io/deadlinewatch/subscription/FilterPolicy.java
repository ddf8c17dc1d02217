package io.deadlinewatch.subscription;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.text.Slug;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Wishes as an SNS filter policy on message attributes, and back. A digest's track is {@code all}
 * and its urgency and importance {@code normal}, so that whoever wants only what is urgent or
 * major, and digests, needs an {@code $or}.
 */
public final class FilterPolicy {
  /** How a policy is taken away (SNS developer guide). */
  public static final String NONE = "{}";

  private static final String TRACK = "track";
  private static final String URGENCY = "urgency";
  private static final String IMPORTANCE = "importance";
  private static final String BUT = "anything-but";
  private static final String OR = "$or";

  private FilterPolicy() {}

  /** The policy; {@link #NONE} where everything is wanted. */
  public static String of(Wishes wishes) {
    boolean someAndDigests = wishes.isChoosy() && wishes.digests();
    return Json.text(json -> {
      json.writeStartObject();
      if (someAndDigests) {
        json.writeArrayFieldStart(OR);
        json.writeStartObject();
        condition(json, wishes, wishes.tracks());
        json.writeEndObject();
        json.writeStartObject();
        Json.strings(json, TRACK, List.of(Slug.ALL_TRACKS));
        json.writeEndObject();
        json.writeEndArray();
      } else {
        condition(json, wishes, tracks(wishes));
      }
      json.writeEndObject();
    });
  }

  /** The wishes behind a policy; none for a policy that somebody wrote in another form. */
  public static Optional<Wishes> read(String policy) {
    return PolicyTree.parse(policy).flatMap(FilterPolicy::wishes);
  }

  /**
   * Whether a message of deadlines comes through; none for a policy of another form.
   *
   * @param attributes the message's, as SNS gets them
   */
  public static Optional<Boolean> lets(String policy, Map<String, List<String>> attributes) {
    return read(policy)
        .map(wishes -> {
          var urgencies = attributes.getOrDefault(URGENCY, List.of());
          var importances = attributes.getOrDefault(IMPORTANCE, List.of());
          var tracks = attributes.getOrDefault(TRACK, List.of());
          boolean ofTrack =
              wishes.tracks().isEmpty() || tracks.stream().anyMatch(wishes.tracks()::contains);
          boolean urgent =
              wishes.least() != Urgency.HIGH || urgencies.contains(Urgency.HIGH.word());
          return ofTrack
              && urgent
              && switch (wishes.leastImportance()) {
                case MAJOR -> importances.contains(Importance.MAJOR.word());
                case NORMAL -> !importances.contains(Importance.MINOR.word());
                case MINOR -> true;
              };
        });
  }

  private static Optional<Wishes> wishes(PolicyTree tree) {
    var tracks =
        tree.strings(TRACK).stream().filter(track -> !track.equals(Slug.ALL_TRACKS)).toList();
    try {
      return candidates(tracks)
          .filter(wishes -> PolicyTree.parse(of(wishes)).equals(Optional.of(tree)))
          .findFirst();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Stream<Wishes> candidates(List<String> tracks) {
    return Stream.of(Urgency.values())
        .flatMap(urgency ->
            Stream.of(Importance.values())
                .flatMap(importance ->
                    Stream.of(true, false)
                        .map(digests -> new Wishes(tracks, urgency, importance, digests))));
  }

  private static void condition(JsonGenerator json, Wishes wishes, List<String> tracks)
      throws IOException {
    if (!tracks.isEmpty()) {
      Json.strings(json, TRACK, tracks);
    } else if (!wishes.digests()) {
      allBut(json, TRACK, Slug.ALL_TRACKS);
    }
    if (wishes.least() == Urgency.HIGH) {
      Json.strings(json, URGENCY, List.of(Urgency.HIGH.word()));
    }
    switch (wishes.leastImportance()) {
      case MAJOR -> Json.strings(json, IMPORTANCE, List.of(Importance.MAJOR.word()));
      case NORMAL -> allBut(json, IMPORTANCE, Importance.MINOR.word());
      case MINOR -> {
        // Everything is at least that.
      }
    }
  }

  /** One value in SNS's count of combinations, where a list of the others would be several. */
  private static void allBut(JsonGenerator json, String field, String word) throws IOException {
    json.writeArrayFieldStart(field);
    json.writeStartObject();
    Json.strings(json, BUT, List.of(word));
    json.writeEndObject();
    json.writeEndArray();
  }

  private static List<String> tracks(Wishes wishes) {
    if (wishes.tracks().isEmpty() || !wishes.digests()) {
      return wishes.tracks();
    }
    List<String> tracks = new ArrayList<>(wishes.tracks());
    tracks.add(Slug.ALL_TRACKS);
    return tracks;
  }
}
