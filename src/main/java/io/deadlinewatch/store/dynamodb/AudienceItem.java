package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Times;
import io.deadlinewatch.deadline.Zones;
import io.deadlinewatch.store.ItemKey;
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
    return item.isEmpty() ? Audience.DEFAULT : read(ItemReader.of(item));
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
    return map;
  }

  static Audience read(ItemReader item) {
    var zone = item.text(Attr.ZONE);
    var alertTime = item.text(Attr.ALERT_TIME);
    var time = item.text(Attr.DIGEST_TIME);
    var days = item.text(Attr.DIGEST_DAYS);
    return item.made(() ->
        new Audience(
            Zones.stored(Attr.ZONE, zone),
            Times.parse(Attr.ALERT_TIME, alertTime),
            new DigestTimes(Times.parse(Attr.DIGEST_TIME, time), DigestTimes.parseDays(days))));
  }
}
