package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Times;
import io.deadlinewatch.deadline.Zones;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The audience: read consistently, since every plan depends on it. */
final class AudienceItem {
  private final Table table;

  AudienceItem(Table table) {
    this.table = table;
  }

  Audience read() {
    var item = table.get(ItemKey.AUDIENCE);
    try {
      return item.isEmpty() ? Audience.DEFAULT : read(ItemReader.of(item));
    } catch (UnreadableException problem) {
      throw problem.at(ItemKey.AUDIENCE);
    }
  }

  void write(Audience audience) {
    table.put("save the audience", written(audience));
  }

  static Map<String, AttributeValue> written(Audience audience) {
    Map<String, AttributeValue> map = new HashMap<>(Keys.attributes(ItemKey.AUDIENCE));
    map.put(Attr.ZONE, Values.text(audience.zone().getId()));
    map.put(Attr.ALERT_TIME, Values.text(audience.alertTime().toString()));
    map.put(Attr.DIGEST_TIME, Values.text(audience.digest().time().toString()));
    map.put(Attr.DIGEST_DAYS, Values.text(audience.digest().writtenDays()));
    Values.put(map, Attr.QUIET_HOURS, audience.quietHours().map(QuietHours::written));
    Values.put(map, Attr.CONTACT, audience.contact());
    if (audience.clock() != Presentation.DEFAULT.clock()) {
      map.put(Attr.CLOCK, Values.text(audience.clock().word()));
    }
    return map;
  }

  static Audience read(ItemReader item) {
    var zone = item.text(Attr.ZONE);
    var alertTime = item.text(Attr.ALERT_TIME);
    var time = item.text(Attr.DIGEST_TIME);
    var days = item.text(Attr.DIGEST_DAYS);
    var quietHours = item.optionalText(Attr.QUIET_HOURS);
    var clock = item.optionalText(Attr.CLOCK);
    var contact = item.optionalText(Attr.CONTACT);
    return item.made(() ->
        new Audience(
            Zones.stored(Attr.ZONE, zone),
            Times.parse(Attr.ALERT_TIME, alertTime),
            new DigestTimes(Times.parse(Attr.DIGEST_TIME, time), DigestTimes.parseDays(days)),
            quietHours.map(text -> QuietHours.parse(Attr.QUIET_HOURS, text)),
            new Presentation(
                clock
                    .map(text -> ClockFormat.parse(Attr.CLOCK, text))
                    .orElse(Presentation.DEFAULT.clock()),
                contact)));
  }
}
