package io.deadlinewatch.briefing.document;

import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.briefing.words.TimeLeft;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.json.Json;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Deadlines as documents list them. The alerts of a batch list nearly the same ones as of the same
 * moment, and these lists are most of what a document holds: each entry is written once.
 */
public final class ListedDeadlines {
  private final Audience audience;
  private final Map<Entry, String> written = new ConcurrentHashMap<>();

  /** An entry, as of when it speaks, and how much of it. */
  private record Entry(DeadlineSummary deadline, Instant now, Limits limits) {}

  /**
   * @param audience whom the words are for
   */
  public ListedDeadlines(Audience audience) {
    this.audience = audience;
  }

  /** An entry, as JSON. */
  String entry(DeadlineSummary deadline, Instant now, Limits limits) {
    return written.computeIfAbsent(new Entry(deadline, now, limits), this::written);
  }

  private String written(Entry entry) {
    var deadline = entry.deadline();
    var now = entry.now();
    return Json.text(json -> {
      var parts = new DocumentParts(json, audience, entry.limits(), this);
      json.writeStartObject();
      json.writeStringField("id", deadline.id());
      json.writeStringField("title", parts.text(deadline.title()));
      json.writeStringField("track", deadline.track());
      parts.due(deadline.due());
      json.writeStringField("certainty", deadline.certainty().word());
      json.writeStringField("importance", deadline.importance().word());
      json.writeStringField("timeLeft", TimeLeft.iso(deadline.due(), now, audience));
      json.writeStringField("words", new DueWords(audience, now).listed(deadline.due()));
      Json.field(json, "doubt", CertaintyWords.doubt(deadline, now, audience));
      json.writeEndObject();
    });
  }
}
