package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.fuzz.HostileValues;
import io.deadlinewatch.fuzz.Patience;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.AlertRecordMapper;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.DeadlineMapper;
import io.deadlinewatch.store.dynamodb.item.FactMapper;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.ItemUpdate;
import io.deadlinewatch.store.dynamodb.item.RevisionMapper;
import io.deadlinewatch.support.ItemSamples;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whatever an item of the table holds, it is read, and can be planned and written again, or it is
 * unreadable and the attribute is named. More: {@code -Dfuzz.seconds=N -Dfuzz.seed=N}.
 */
class ItemFuzzTest {
  private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 2));
  private static final long SEED = Long.getLong("fuzz.seed", 1L);
  private static final int MOST_CHANGES = 3;
  private static final ItemKey KEY = ItemKey.deadline("a");

  /** An item as this version writes it, and what a reader of it does. */
  private record Kind(
      String name, Map<String, AttributeValue> item, Consumer<Map<String, AttributeValue>> reader) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final Random random = new Random(SEED);
  private final HostileValues hostile = new HostileValues(random);
  private int read;
  private int unreadable;

  @Test
  void whatIsMutatedIsReadOrNamed() throws InterruptedException {
    var kinds = kinds();
    var patience = new Patience(Duration.ofSeconds(2));
    patience.watch(() -> {
      kinds.forEach(
          kind -> patience.attempt(kind + " as written", () -> kind.reader().accept(kind.item())));
      long end = System.nanoTime() + TIME.toNanos();
      while (System.nanoTime() < end) {
        var kind = kinds.get(random.nextInt(kinds.size()));
        var item = mutated(kind.item());
        var what = "seed " + SEED + ", input " + (read + unreadable) + ", " + kind;
        patience.attempt(what, () -> attempt(kind, item));
      }
      return null;
    });
    System.out.printf("Fuzz: %d items read, %d unreadable (seed %d)%n", read, unreadable, SEED);
    assertTrue(read > 0 && unreadable > 0);
  }

  private void attempt(Kind kind, Map<String, AttributeValue> item) {
    try {
      kind.reader().accept(item);
      read++;
    } catch (UnreadableException problem) {
      unreadable++;
      assertNamed(kind, String.valueOf(problem.getMessage()));
    } catch (RuntimeException | Error other) {
      throw new AssertionError(other + " for " + shown(item), other);
    }
  }

  /** {@code <pk> <sk>: <attribute>...}, the attribute one that the kind has. */
  private static void assertNamed(Kind kind, String message) {
    Set<String> known = new TreeSet<>(kind.item().keySet());
    known.addAll(List.of(Attr.CLAIMED_UNTIL, Attr.SAID, Attr.OUTCOME, Attr.SUPERSEDES));
    assertTrue(
        known.stream().anyMatch(name -> message.contains(": " + name)),
        () -> "names no attribute: " + message);
    assertTrue(message.length() < 2_000, () -> message.length() + " characters");
  }

  private Map<String, AttributeValue> mutated(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> copy = new HashMap<>(item);
    var names = item.keySet().stream().filter(name -> !isKey(name)).sorted().toList();
    for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
      var name = names.get(random.nextInt(names.size()));
      if (random.nextInt(8) == 0) {
        copy.remove(name);
      } else {
        copy.put(name, hostile.insteadOf(item.get(name)));
      }
    }
    return copy;
  }

  private static boolean isKey(String name) {
    return name.equals(Attr.PK) || name.equals(Attr.SK);
  }

  private static List<Kind> kinds() {
    var item = DeadlineItem.known(deadline("a"), 1, NOON, Audience.DEFAULT);
    var moved = ItemSamples.worded(deadline("a"), ItemSamples.wording("Other words"));
    var revision = new Revision(2, ItemSamples.edit(NOON), Optional.of(deadline("a")), moved);
    var alert =
        ItemSamples.record(
            new AlertId.OfDeadline("a", 1, "P1W"),
            NOON,
            Map.of(Medium.FEED, "1"),
            Map.of("P1D", "SAME_MOMENT"));
    return List.of(
        new Kind("deadline", written(item), read -> use(ItemMapper.read(KEY, read))),
        new Kind(
            "digest",
            written(DigestItem.beginning(NOON, Audience.DEFAULT)),
            read -> use(ItemMapper.read(ItemKey.DIGEST, read))),
        new Kind("revision", RevisionMapper.written(item, revision), RevisionMapper::read),
        new Kind(
            "journal",
            RevisionMapper.written(item, revision),
            read -> RevisionMapper.entry(ItemReader.of(read))),
        new Kind("upcoming", written(item), read -> DeadlineMapper.summary(ItemReader.of(read))),
        new Kind("alert", values(AlertRecordMapper.written(alert)), AlertRecordMapper::read),
        new Kind(
            "fact",
            FactMapper.written(ItemSamples.fact("f", LocalDate.of(2025, 8, 11))),
            read -> FactMapper.written(FactMapper.read(ItemReader.of(read)))),
        new Kind(
            "audience",
            AudienceItem.written(Audience.DEFAULT),
            read -> AudienceItem.written(AudienceItem.read(ItemReader.of(read)))));
  }

  /** What a sweep does with an item that it could read. */
  private static void use(Item item) {
    switch (item) {
      case DeadlineItem read -> {
        var audience = Audience.DEFAULT;
        var decision =
            AlertPlan.decide(read.deadline(), read.progress(), List.of(), NOON, audience);
        written(read.after(decision.after(), audience));
      }
      case DigestItem read -> {
        var owed = DigestPlan.decide(read.digestProgress(), NOON, Audience.DEFAULT);
        var said =
            owed.map(it -> new DigestPlan.DigestProgress(it.date(), NOON))
                .orElse(read.digestProgress());
        written(read.after(said, Audience.DEFAULT));
      }
    }
  }

  private static Map<String, AttributeValue> written(Item item) {
    return values(ItemMapper.written(item, Audience.DEFAULT));
  }

  /** The attributes that an update of nothing would leave. */
  private static Map<String, AttributeValue> values(ItemUpdate update) {
    var request = update.request().build();
    Map<String, AttributeValue> item = new HashMap<>(request.key());
    request
        .expressionAttributeValues()
        .forEach((placeholder, value) -> item.put(placeholder.substring(1), value));
    return item;
  }

  private static String shown(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + HostileValues.shown(entry.getValue()))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
