package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.DueText;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A due moment as a map of the forms that people write: {@code due} or {@code through}, {@code
 * zone}.
 */
public final class DueMapper {
  private DueMapper() {}

  public static AttributeValue written(Due due) {
    Map<String, AttributeValue> map = new HashMap<>();
    switch (due) {
      case Due.At(var local, _) -> map.put(Attr.DUE, Values.text(local.toString()));
      case Due.On(var date, _) -> map.put(Attr.DUE, Values.text(date.toString()));
      case Due.Through(var lastDay, _) -> map.put(Attr.THROUGH, Values.text(lastDay.toString()));
    }
    Values.put(map, Attr.ZONE, due.writtenIn().map(ZoneId::getId));
    return Values.map(map);
  }

  static Due read(ItemReader map) {
    var text =
        new DueText(
            map.optionalText(Attr.DUE),
            map.optionalText(Attr.THROUGH),
            map.optionalText(Attr.ZONE));
    return map.made(() -> text.stored());
  }
}
