package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.situation.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A fact on where a track stands. */
public final class FactMapper {
  private FactMapper() {}

  public static Map<String, AttributeValue> written(Fact fact) {
    Map<String, AttributeValue> map = new HashMap<>(Keys.attributes(Keys.fact(fact)));
    map.put(Attr.ID, Values.text(fact.id()));
    map.put(Attr.TRACK, Values.text(fact.track()));
    map.put(Attr.TEXT, Values.text(fact.statement().text()));
    map.put(Attr.AS_OF, Values.text(fact.statement().asOf().toString()));
    map.put(Attr.SOURCE, SourceMapper.written(fact.statement().source()));
    Values.put(map, Attr.SUPERSEDES, fact.supersedes());
    fact.filing().at().ifPresent(at -> map.put(Attr.WRITTEN_AT, Values.time(at)));
    flag(map, Attr.WITH_CHANGE, fact.filing().isWithChange());
    flag(map, Attr.WITHDRAWN, fact.filing().isWithdrawn());
    return map;
  }

  /** Writes a fact over its row as that was read. */
  public static ItemUpdate replaced(Fact fact, Map<String, AttributeValue> row) {
    var update = new ItemUpdate(Keys.fact(fact)).asRead(row);
    var map = new HashMap<>(written(fact));
    Keys.attributes(Keys.fact(fact)).keySet().forEach(map::remove);
    map.forEach(update::set);
    for (var name : List.of(Attr.SUPERSEDES, Attr.WRITTEN_AT, Attr.WITH_CHANGE, Attr.WITHDRAWN)) {
      if (!row.containsKey(name)) {
        update.stillWithout(name);
      }
      if (!map.containsKey(name)) {
        update.remove(name);
      }
    }
    return update;
  }

  /** What is not so is not written. */
  private static void flag(Map<String, AttributeValue> map, String name, boolean flag) {
    if (flag) {
      map.put(name, Values.flag(true));
    }
  }

  public static Fact read(ItemReader itemReader) {
    var text = itemReader.text(Attr.TEXT);
    var asOf = itemReader.date(Attr.AS_OF);
    var source = SourceMapper.read(itemReader.map(Attr.SOURCE));
    var statement = itemReader.made(() -> new Statement(text, asOf, source));
    var id = itemReader.text(Attr.ID);
    var track = itemReader.text(Attr.TRACK);
    var supersedes = itemReader.optionalText(Attr.SUPERSEDES);
    var filing =
        new Filing(
            itemReader.optionalTime(Attr.WRITTEN_AT),
            itemReader.flag(Attr.WITH_CHANGE, false),
            itemReader.flag(Attr.WITHDRAWN, false));
    return itemReader.made(() -> new Fact(id, track, statement, supersedes, filing));
  }
}
