package io.deadlinewatch.subscription;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Slug;
import io.deadlinewatch.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wishes as an SNS filter policy on message attributes, and back. A digest's track is {@code all}
 * and its urgency {@code normal}, so that whoever wants only what is urgent, and digests, needs an
 * {@code $or}.
 */
public final class FilterPolicy {
  /** How a policy is taken away (SNS developer guide). */
  public static final String NONE = "{}";

  private static final String TRACK = "track";
  private static final String URGENCY = "urgency";
  private static final String OR = "$or";

  private FilterPolicy() {}

  /** The policy; {@link #NONE} where everything is wanted. */
  public static String of(Wishes wishes) {
    boolean urgentAndDigests = wishes.least() == Urgency.HIGH && wishes.digests();
    return Json.text(json -> {
      json.writeStartObject();
      if (urgentAndDigests) {
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

  private static Optional<Wishes> wishes(PolicyTree tree) {
    var tracks =
        tree.strings(TRACK).stream().filter(track -> !track.equals(Slug.ALL_TRACKS)).toList();
    for (var least : Urgency.values()) {
      for (boolean digests : new boolean[] {true, false}) {
        var candidate = candidate(tracks, least, digests);
        if (candidate.map(FilterPolicy::of).flatMap(PolicyTree::parse).equals(Optional.of(tree))) {
          return candidate;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Wishes> candidate(List<String> tracks, Urgency least, boolean digests) {
    try {
      return Optional.of(new Wishes(tracks, least, digests));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static void condition(JsonGenerator json, Wishes wishes, List<String> tracks)
      throws IOException {
    if (!tracks.isEmpty()) {
      Json.strings(json, TRACK, tracks);
    } else if (!wishes.digests()) {
      json.writeArrayFieldStart(TRACK);
      json.writeStartObject();
      Json.strings(json, "anything-but", List.of(Slug.ALL_TRACKS));
      json.writeEndObject();
      json.writeEndArray();
    }
    if (wishes.least() == Urgency.HIGH) {
      Json.strings(json, URGENCY, List.of(Urgency.HIGH.word()));
    }
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
