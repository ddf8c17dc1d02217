package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A source as a map. */
final class SourceMapper {
  private SourceMapper() {}

  static AttributeValue written(Source source) {
    Map<String, AttributeValue> map = new HashMap<>();
    map.put(Attr.TITLE, Values.text(source.title()));
    map.put(Attr.URL, Values.text(source.url()));
    Values.put(map, Attr.PUBLISHED, source.published().map(LocalDate::toString));
    if (source.isOfficial()) {
      map.put(Attr.OFFICIAL, Values.flag(true));
    }
    return Values.map(map);
  }

  static Source read(ItemReader map) {
    var title = map.text(Attr.TITLE);
    var url = map.text(Attr.URL);
    var published = map.optionalDate(Attr.PUBLISHED);
    boolean isOfficial = map.flag(Attr.OFFICIAL, false);
    return map.made(() -> Source.stored(title, url, published, isOfficial));
  }
}
