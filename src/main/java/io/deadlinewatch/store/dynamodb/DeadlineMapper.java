package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A deadline's state: the attributes of its item, and of both sides of a revision. */
final class DeadlineMapper {
  private DeadlineMapper() {}

  static Map<String, AttributeValue> written(Deadline deadline) {
    var wording = deadline.wording();
    var timing = deadline.timing();
    Map<String, AttributeValue> map = new HashMap<>();
    map.put(Attr.ID, Values.text(deadline.id()));
    map.put(Attr.TRACK, Values.text(deadline.track()));
    map.put(Attr.TITLE, Values.text(wording.title()));
    Values.put(map, Attr.AUTHORITY, wording.authority());
    Values.put(map, Attr.CONSEQUENCE, wording.consequence());
    map.put(
        Attr.SOURCES,
        AttributeValue.fromL(wording.sources().stream().map(SourceMapper::written).toList()));
    map.put(Attr.DUE, DueMapper.written(timing.due()));
    map.put(Attr.CERTAINTY, Values.text(timing.certainty().word()));
    map.put(Attr.LEADS, Values.texts(timing.leads().stream().map(Lead::written).toList()));
    map.put(Attr.STATUS, Values.text(deadline.status().word()));
    Values.put(map, Attr.OUTCOME, deadline.status().outcome());
    return map;
  }

  static Deadline read(Fields fields) {
    var id = fields.text(Attr.ID);
    var track = fields.text(Attr.TRACK);
    var wording = wording(fields);
    var timing = timing(fields);
    var status = status(fields);
    return fields.made(() -> new Deadline(id, track, wording, timing, status));
  }

  /** A row of the {@code upcoming} index. */
  static DeadlineSummary summary(Fields row) {
    return new DeadlineSummary(
        Keys.deadlineId(row.key()),
        row.text(Attr.TRACK),
        row.text(Attr.TITLE),
        DueMapper.read(row.map(Attr.DUE)),
        certainty(row));
  }

  private static Wording wording(Fields fields) {
    var title = fields.text(Attr.TITLE);
    var authority = fields.optionalText(Attr.AUTHORITY);
    var consequence = fields.optionalText(Attr.CONSEQUENCE);
    var sources = fields.maps(Attr.SOURCES).stream().map(SourceMapper::read).toList();
    return fields.made(() -> new Wording(title, authority, consequence, sources));
  }

  private static Timing timing(Fields fields) {
    var due = DueMapper.read(fields.map(Attr.DUE));
    var certainty = certainty(fields);
    var leads = fields.texts(Attr.LEADS);
    return fields.made(() -> new Timing(due, certainty, leads.stream().map(Lead::parse).toList()));
  }

  private static Status status(Fields fields) {
    var word = fields.text(Attr.STATUS);
    var outcome = fields.optionalText(Attr.OUTCOME);
    return fields.made(() -> Status.parse(word, outcome));
  }

  private static Certainty certainty(Fields fields) {
    var word = fields.text(Attr.CERTAINTY);
    return fields.made(() -> Certainty.parse(Attr.CERTAINTY, word));
  }
}
