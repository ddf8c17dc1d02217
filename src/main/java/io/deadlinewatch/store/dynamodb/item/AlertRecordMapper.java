package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.UtcText;
import io.deadlinewatch.aws.Values;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.JournalEntry;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What was sent: one item an alert, which every attempt adds its media to. */
public final class AlertRecordMapper {
  private static final Duration KEPT_FOR = Duration.ofDays(400);
  private static final Pattern OF_DEADLINE =
      Pattern.compile(
          "([a-z0-9-]{1,64})/([1-9]\\d{0,8})/(?:reminder/(P\\w{1,20})|(reached|changed))");
  private static final Pattern OF_DIGEST =
      Pattern.compile("digest/((?:19|[2-8]\\d)\\d{2}-\\d{2}-\\d{2})");

  private AlertRecordMapper() {}

  /**
   * Nothing that is there already changes: the first attempt says when, what and what it covers.
   */
  public static ItemUpdate written(AlertRecord alert) {
    var update = new ItemUpdate(Keys.alert(alert.id()));
    attributes(alert).forEach(update::setOnce);
    var at = alert.decidedAt();
    update
        .setOnce(Attr.DAY, Values.text(UtcText.day(at).toString()))
        .setOnce(Attr.EXPIRES_AT, Values.number(at.plus(KEPT_FOR).getEpochSecond()));
    if (alert.id() instanceof AlertId.OfDeadline(var deadline, var revision, _)) {
      update
          .setOnce(Attr.DEADLINE_ID, Values.text(deadline))
          .setOnce(Attr.REVISION, Values.number(revision));
    }
    return update;
  }

  /** All that is read of it: as a record of its own, or within the item that it is beside. */
  static SequencedMap<String, AttributeValue> attributes(AlertRecord alert) {
    SequencedMap<String, AttributeValue> attributes = new LinkedHashMap<>();
    attributes.put(Attr.ALERT_ID, Values.text(alert.id().text()));
    attributes.put(Attr.KIND, Values.text(alert.entry().kind()));
    attributes.put(Attr.TRACK, Values.text(alert.entry().track()));
    attributes.put(Attr.HEADLINE, Values.text(alert.entry().headline()));
    attributes.put(Attr.PASSED, Values.map(passed(alert)));
    attributes.put(Attr.AT, Values.time(alert.decidedAt()));
    alert
        .accepted()
        .forEach((medium, how) -> {
          attributes.put(accepted(medium), Values.text(how.messageId()));
          if (!how.covered().isEmpty()) {
            attributes.put(covered(medium), AttributeValue.fromSs(List.copyOf(how.covered())));
          }
        });
    return attributes;
  }

  public static AlertRecord read(Map<String, AttributeValue> item) {
    return read(ItemReader.of(item));
  }

  static AlertRecord read(ItemReader itemReader) {
    var entry = listed(itemReader);
    Map<Medium, AlertRecord.Acceptance> accepted = new EnumMap<>(Medium.class);
    for (var medium : Medium.values()) {
      itemReader
          .optionalText(accepted(medium))
          .map(id -> new AlertRecord.Acceptance(id, itemReader.names(covered(medium))))
          .ifPresent(how -> accepted.put(medium, how));
    }
    return new AlertRecord(
        id(itemReader), itemReader.time(Attr.AT), entry, accepted, itemReader.words(Attr.PASSED));
  }

  /** A row of the {@code journal} index. */
  public static JournalEntry entry(ItemReader row) {
    return new JournalEntry(row.time(Attr.AT), id(row), listed(row));
  }

  private static AlertRecord.Entry listed(ItemReader row) {
    var kind = row.slug(Attr.KIND);
    var track = row.slug(Attr.TRACK);
    return new AlertRecord.Entry(kind, track, row.shown(Attr.HEADLINE));
  }

  private static String accepted(Medium medium) {
    return "accepted" + medium.capitalised();
  }

  private static String covered(Medium medium) {
    return "covered" + medium.capitalised();
  }

  private static Map<String, AttributeValue> passed(AlertRecord alert) {
    Map<String, AttributeValue> map = new HashMap<>();
    alert.passed().forEach((name, reason) -> map.put(name, Values.text(reason)));
    return map;
  }

  private static AlertId id(ItemReader itemReader) {
    var text = itemReader.text(Attr.ALERT_ID);
    var deadline = OF_DEADLINE.matcher(text);
    if (deadline.matches()) {
      var name = deadline.group(3) == null ? deadline.group(4) : deadline.group(3);
      return new AlertId.OfDeadline(deadline.group(1), Integer.parseInt(deadline.group(2)), name);
    }
    if (OF_DIGEST.matcher(text).matches()) {
      return new AlertId.OfDigest(date(itemReader, text.substring(text.indexOf('/') + 1)));
    }
    throw itemReader.problem(Attr.ALERT_ID, "is not the id of an alert");
  }

  private static LocalDate date(ItemReader itemReader, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw itemReader.problem(Attr.ALERT_ID, "is not the id of an alert");
    }
  }
}
