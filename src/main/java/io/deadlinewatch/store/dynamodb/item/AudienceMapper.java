package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Times;
import io.deadlinewatch.deadline.Zones;
import io.deadlinewatch.store.ItemKey;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The audience. */
public final class AudienceMapper {
  private AudienceMapper() {}

  public static Map<String, AttributeValue> written(Audience audience) {
    Map<String, AttributeValue> map = new HashMap<>(Keys.attributes(ItemKey.AUDIENCE));
    map.put(Attr.ZONE, Values.text(audience.zone().getId()));
    map.put(Attr.ALERT_TIME, Values.text(audience.alertTime().toString()));
    map.put(Attr.DIGEST_TIME, Values.text(audience.digest().time().toString()));
    map.put(Attr.DIGEST_DAYS, Values.text(audience.digest().writtenDays()));
    return map;
  }

  public static Audience read(ItemReader itemReader) {
    var zone = itemReader.text(Attr.ZONE);
    var alertTime = itemReader.text(Attr.ALERT_TIME);
    var time = itemReader.text(Attr.DIGEST_TIME);
    var days = itemReader.text(Attr.DIGEST_DAYS);
    return itemReader.made(() ->
        new Audience(
            Zones.parse(Attr.ZONE, zone),
            Times.parse(Attr.ALERT_TIME, alertTime),
            new DigestTimes(Times.parse(Attr.DIGEST_TIME, time), DigestTimes.parseDays(days))));
  }
}
