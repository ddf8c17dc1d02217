package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.UtcText;
import io.deadlinewatch.aws.Values;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Maker;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.UnreadableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A revision with both its states, and its line in the journal. */
public final class RevisionMapper {
  public static final String KIND = "revision";

  private RevisionMapper() {}

  /** A revision that is to be announced is filed under its day; a known one is no news. */
  public static Map<String, AttributeValue> written(DeadlineItem item, Revision revision) {
    var to = revision.to();
    var edit = revision.edit();
    var key = Keys.revision(item.deadline().id(), revision.number());
    Map<String, AttributeValue> map = new HashMap<>(Keys.attributes(key));
    map.put(Attr.KIND, Values.text(KIND));
    map.put(Attr.REVISION, Values.number(revision.number()));
    map.put(Attr.DEADLINE_ID, Values.text(item.deadline().id()));
    map.put(Attr.TITLE, Values.text(to.title()));
    map.put(Attr.TRACK, Values.text(to.track()));
    map.put(Attr.CHANGE, Values.text(ChangeWords.summary(revision)));
    map.putAll(ChangeRow.written(revision));
    map.put(Attr.AT, Values.time(edit.at()));
    map.put(Attr.BY, Values.text(edit.by()));
    Values.put(map, Attr.CALLER, edit.maker().caller());
    if (edit.isRetraction()) {
      map.put(Attr.RETRACTS, Values.number(revision.number() - 1));
    }
    map.put(Attr.WHY, Values.text(edit.why()));
    Values.put(map, Attr.NEWS, edit.headline());
    edit.source().ifPresent(source -> map.put(Attr.SOURCE, SourceMapper.written(source)));
    revision.from().ifPresent(from -> map.put(Attr.FROM, Values.map(DeadlineMapper.written(from))));
    map.put(Attr.TO, Values.map(DeadlineMapper.written(to)));
    if (item.progress().hasUnannounced()) {
      map.put(Attr.DAY, Values.text(UtcText.day(edit.at()).toString()));
    }
    return map;
  }

  /** Writes a revision over its row as that was read; the day that it is filed under stays. */
  public static ItemUpdate mended(
      DeadlineItem item, Revision revision, Map<String, AttributeValue> row) {
    var key = Keys.revision(item.deadline().id(), revision.number());
    var update = new ItemUpdate(key).asRead(row);
    var map = new HashMap<>(written(item, revision));
    map.keySet().removeAll(List.of(Attr.PK, Attr.SK, Attr.DAY));
    map.forEach(update::set);
    Stream.of(Attr.HEADLINE, Attr.CALLER, Attr.RETRACTS, Attr.NEWS, Attr.SOURCE, Attr.FROM)
        .filter(name -> !map.containsKey(name))
        .forEach(update::remove);
    return update;
  }

  /** Who made it, when and why, where that can be read by itself. */
  public static Optional<Edit> editOf(Map<String, AttributeValue> item) {
    try {
      return Optional.of(edit(ItemReader.of(item)));
    } catch (UnreadableException _) {
      return Optional.empty();
    }
  }

  public static Revision read(Map<String, AttributeValue> item) {
    var itemReader = ItemReader.of(item);
    return new Revision(
        (int) itemReader.number(Attr.REVISION, 1, Integer.MAX_VALUE),
        edit(itemReader),
        itemReader.optionalMap(Attr.FROM).map(DeadlineMapper::read),
        DeadlineMapper.read(itemReader.map(Attr.TO)),
        ChangeRow.facts(itemReader));
  }

  /** A row of the {@code journal} index. */
  public static ChangeEntry entry(ItemReader row) {
    var track = row.slug(Attr.TRACK);
    var importance = ChangeRow.importance(row);
    return new ChangeEntry(
        row.time(Attr.AT),
        row.slug(Attr.DEADLINE_ID),
        row.made(() -> new Classification(track, importance, true)),
        row.shown(Attr.CHANGE),
        row.text(Attr.WHY),
        ChangeRow.facts(row));
  }

  private static Edit edit(ItemReader itemReader) {
    var at = itemReader.time(Attr.AT);
    var by = itemReader.text(Attr.BY);
    var caller = itemReader.optionalText(Attr.CALLER);
    boolean isRetraction = itemReader.count(Attr.RETRACTS) > 0;
    var why = itemReader.text(Attr.WHY);
    var source = itemReader.optionalMap(Attr.SOURCE).map(SourceMapper::read);
    var headline = itemReader.optionalText(Attr.NEWS);
    return itemReader.made(
        () -> new Edit(at, new Maker(by, caller), new Reason(why, source, headline), isRetraction));
  }
}
