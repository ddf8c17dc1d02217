package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.text.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The keys of every item, and the shard of those that speak. */
public final class Keys {
  public static final String ALERT_PREFIX = "ALERT#";
  public static final String SITUATION = "SITUATION";
  public static final String TRACK = "TRACK";
  public static final String DRAFT = "DRAFT";

  public static final String REVISION_PREFIX = "REVISION#";
  public static final int MOST_REVISIONS = 9_999;
  private static final int SHARD_COUNT = 4;

  /** Every shard, as it is written. */
  public static final List<String> SHARDS =
      IntStream.range(0, SHARD_COUNT).mapToObj(Integer::toString).toList();

  private Keys() {}

  /** A stable hash of the id: stored shards must mean the same to every version. */
  public static String shard(ItemKey key) {
    var crc = new CRC32();
    crc.update(deadlineId(key).getBytes(StandardCharsets.UTF_8));
    return SHARDS.get((int) (crc.getValue() % SHARD_COUNT));
  }

  /** The id in a deadline's partition key; any other key as it is. */
  public static String deadlineId(ItemKey key) {
    return key.pk().startsWith(ItemKey.DEADLINE_PREFIX)
        ? key.pk().substring(ItemKey.DEADLINE_PREFIX.length())
        : key.pk();
  }

  public static ItemKey alert(AlertId id) {
    var beside =
        switch (id) {
          case AlertId.OfDeadline(var deadline, _, _) -> ItemKey.deadline(deadline);
          case AlertId.OfDigest _ -> ItemKey.DIGEST;
        };
    return new ItemKey(beside.pk(), ALERT_PREFIX + id.text());
  }

  /** Numbered in fixed width, so that revisions are read in order. */
  public static ItemKey revision(String deadlineId, int number) {
    if (number > MOST_REVISIONS) {
      throw new RefusedException(
          "revision", "would be number " + number + "; settle this deadline and add a new one");
    }
    return new ItemKey(
        ItemKey.deadline(deadlineId).pk(),
        REVISION_PREFIX + String.format(Locale.ROOT, "%04d", number));
  }

  public static ItemKey fact(Fact fact) {
    return new ItemKey(SITUATION, fact.track() + "#" + fact.statement().asOf() + "#" + fact.id());
  }

  public static ItemKey track(String track) {
    return new ItemKey(TRACK, track);
  }

  public static ItemKey draft(String id) {
    return new ItemKey(DRAFT, id);
  }

  public static ItemKey heartbeat(String function) {
    return new ItemKey("HEARTBEAT", function);
  }

  public static Map<String, AttributeValue> attributes(ItemKey key) {
    return Map.of(Attr.PK, Values.text(key.pk()), Attr.SK, Values.text(key.sk()));
  }
}
