package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.text.Slug;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A deadline's state: the attributes of its item, and of both sides of a revision. */
public final class DeadlineMapper {
  private DeadlineMapper() {}

  static Map<String, AttributeValue> written(Deadline deadline) {
    var wording = deadline.wording();
    var timing = deadline.timing();
    Map<String, AttributeValue> map = new HashMap<>();
    map.put(Attr.ID, Values.text(deadline.id()));
    map.put(Attr.TITLE, Values.text(wording.title()));
    Values.put(map, Attr.AUTHORITY, wording.authority());
    Values.put(map, Attr.CONSEQUENCE, wording.consequence());
    Values.put(map, Attr.ACTION, wording.action());
    map.put(
        Attr.SOURCES,
        AttributeValue.fromL(wording.sources().stream().map(SourceMapper::written).toList()));
    map.putAll(ClassificationMapper.written(deadline.classification(), timing.due()));
    map.put(Attr.CERTAINTY, Values.text(timing.certainty().word()));
    map.put(Attr.LEADS, Values.texts(timing.leads().stream().map(Lead::written).toList()));
    map.put(Attr.STATUS, Values.text(deadline.status().word()));
    Values.put(map, Attr.OUTCOME, deadline.status().outcome());
    return map;
  }

  static Deadline read(ItemReader itemReader) {
    var id = itemReader.text(Attr.ID);
    var classification = ClassificationMapper.read(itemReader);
    var wording = wording(itemReader);
    var timing = timing(itemReader);
    var status = status(itemReader);
    return itemReader.made(() -> new Deadline(id, classification, wording, timing, status));
  }

  /** A row of the {@code upcoming} index. */
  public static DeadlineSummary summary(ItemReader row) {
    var id = Keys.deadlineId(row.key());
    return new DeadlineSummary(
        row.made(() -> Slug.required(Attr.PK, id)),
        ClassificationMapper.read(row),
        row.shown(Attr.TITLE),
        DueMapper.read(row.map(Attr.DUE)),
        certainty(row));
  }

  private static Wording wording(ItemReader itemReader) {
    var title = itemReader.text(Attr.TITLE);
    var authority = itemReader.optionalText(Attr.AUTHORITY);
    var consequence = itemReader.optionalText(Attr.CONSEQUENCE);
    var action = itemReader.optionalText(Attr.ACTION);
    var sources = itemReader.maps(Attr.SOURCES).stream().map(SourceMapper::read).toList();
    return itemReader.made(() -> new Wording(title, authority, consequence, action, sources));
  }

  private static Timing timing(ItemReader itemReader) {
    var due = DueMapper.read(itemReader.map(Attr.DUE));
    var certainty = certainty(itemReader);
    var leads = itemReader.texts(Attr.LEADS);
    return itemReader.made(
        () -> new Timing(due, certainty, leads.stream().map(Lead::parse).toList()));
  }

  private static Status status(ItemReader itemReader) {
    var word = itemReader.text(Attr.STATUS);
    var outcome = itemReader.optionalText(Attr.OUTCOME);
    return itemReader.made(() -> Status.parse(word, outcome));
  }

  private static Certainty certainty(ItemReader itemReader) {
    var word = itemReader.text(Attr.CERTAINTY);
    return itemReader.made(() -> Certainty.parse(Attr.CERTAINTY, word));
  }
}
