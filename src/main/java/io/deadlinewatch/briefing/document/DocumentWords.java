package io.deadlinewatch.briefing.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.briefing.words.NextWord;
import io.deadlinewatch.briefing.words.Silence;
import io.deadlinewatch.briefing.words.TimeLeft;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.situation.Fact;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a document says in words, so that whoever shows it (a relay to a chat, a board) says what
 * the e-mail says and computes no date. The words count from the document's {@code at}.
 */
final class DocumentWords {
  private final JsonGenerator json;
  private final Context context;
  private final Limits limits;

  DocumentWords(JsonGenerator json, Context context, Limits limits) {
    this.json = json;
    this.context = context;
    this.limits = limits;
  }

  void of(DeadlineAlert told) throws IOException {
    var audience = context.audience();
    var deadline = told.deadline();
    begin();
    json.writeStringField("lead", Headline.derived(told, audience).lead());
    json.writeStringField("timeLeft", TimeLeft.words(deadline.due(), told.at(), audience));
    Json.strings(json, "due", new DueWords(audience, told.at()).lines(deadline.due()));
    json.writeStringField("certainty", CertaintyWords.meaning(deadline.certainty()));
    if (told.cause() instanceof DeadlineAlert.Changed(var from, _)) {
      var before = from.flatMap(old -> ChangeWords.before(old, deadline));
      changes(ChangeWords.lines(from, deadline, audience), before);
    } else {
      changes(List.of(), Optional.empty());
    }
    boolean reached = told.cause() instanceof DeadlineAlert.Reached;
    Json.field(
        json,
        "outcome",
        reached ? CertaintyWords.outcomeUnknown(deadline, told.at(), audience) : Optional.empty());
    json.writeNullField("since");
    Json.strings(json, "dueThisWeek", List.of());
    Json.field(json, "silence", Silence.of(told.track(), List.of(told), context));
    Json.field(json, "next", NextWord.after(List.of(told), audience));
    Json.strings(json, "newFacts", List.of());
    json.writeBooleanField("standing", false);
    json.writeEndObject();
  }

  void of(DigestAlert digest) throws IOException {
    begin();
    json.writeNullField("lead");
    json.writeNullField("timeLeft");
    Json.strings(json, "due", List.of());
    json.writeNullField("certainty");
    changes(List.of(), Optional.empty());
    json.writeNullField("outcome");
    var news = new DigestNews(digest, context);
    json.writeStringField("since", Dates.monthDay(news.since()));
    var week = context.lists(digest).nextDays();
    Json.strings(
        json,
        "dueThisWeek",
        week.stream().limit(limits.entries()).map(DeadlineSummary::id).toList());
    json.writeNullField("silence");
    json.writeNullField("next");
    Json.strings(json, "newFacts", news.facts().stream().map(Fact::id).toList());
    json.writeBooleanField("standing", news.isAny() && news.isWeeksFirst());
    json.writeEndObject();
  }

  private void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("zone", context.audience().zone().getId());
    json.writeStringField("clock", context.audience().clock().word());
    Json.field(json, "contact", context.audience().contact());
  }

  private void changes(Collection<String> lines, Optional<String> before) throws IOException {
    Json.strings(json, "changes", lines.stream().map(limits::text).toList());
    Json.field(json, "before", before.map(limits::text));
  }
}
