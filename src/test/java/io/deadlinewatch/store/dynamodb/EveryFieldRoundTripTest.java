package io.deadlinewatch.store.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Maker;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.dynamodb.item.FactMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.item.RevisionMapper;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.transfer.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table's items and an export say of a random table is what it was: every field of it. */
class EveryFieldRoundTripTest {
  private static final int TABLES = 40;
  private static final Instant AT = Instant.parse("2025-11-04T20:00:00Z");
  private static final List<String> TEXTS =
      List.of(
          "It was \"agreed\": 10%", "null", "- a # b", "Zölle für 2026", "關稅", "it's, {so}", "1e3");

  @TempDir private Path folder;

  @Test
  void aFileAndATableHoldAllThatADeadlineAFactAndAnAudienceSay() throws IOException {
    for (int seed = 1; seed <= TABLES; seed++) {
      var random = new Random(seed);
      var audience = throughTheTable(audience(random));
      var deadlines =
          IntStream.range(0, 4).mapToObj(i -> stored(random, deadline(random, "d" + i))).toList();
      var facts = IntStream.range(0, 3).mapToObj(i -> stored(random, fact(random, i))).toList();
      var text = new StringBuilder();
      new DataFile(line -> text.append(line).append('\n')).write(audience, deadlines, facts);
      var file = Files.writeString(folder.resolve("table.yaml"), text);

      var read = Dataset.load(file.toString());

      assertEquals(Optional.of(audience), read.ownAudience(), "seed " + seed);
      assertEquals(deadlines, read.deadlines(), "seed " + seed);
      assertEquals(facts, read.facts(), "seed " + seed);
    }
  }

  private static Audience throughTheTable(Audience audience) {
    assertEquals(audience, AudienceItem.read(ItemReader.of(AudienceItem.written(audience))));
    return audience;
  }

  /** Through the item of a revision, which holds the news and the facts that come with it too. */
  private static Deadline stored(Random random, Deadline deadline) {
    var reason =
        new Reason("It was said.", Optional.of(source(random)), maybe(random, () -> text(random)));
    var ids = random.nextBoolean() ? List.of("one", "two") : List.<String>of();
    var revision =
        Revision.first(deadline, new Edit(AT, Maker.named("ann"), reason, false)).bringing(ids);
    var read =
        RevisionMapper.read(RevisionMapper.written(DeadlineItem.added(deadline, AT), revision));
    assertEquals(revision, read);
    return read.to();
  }

  private static Fact stored(Random random, Fact fact) {
    var filing = new Filing(maybe(random, () -> AT), random.nextBoolean(), random.nextBoolean());
    var read = FactMapper.read(ItemReader.of(FactMapper.written(fact.filed(filing))));
    assertEquals(fact.filed(filing), read);
    return read.filed(Filing.FROM_THE_FIRST);
  }

  private static Audience audience(Random random) {
    return new Audience(
        ZoneId.of("Asia/Shanghai"),
        LocalTime.of(random.nextInt(24), random.nextInt(60)),
        new DigestTimes(LocalTime.of(7, 30), DigestTimes.parseDays("MON,THU")),
        maybe(
            random, () -> new QuietHours(LocalTime.of(22, random.nextInt(60)), LocalTime.of(7, 0))),
        new Presentation(one(random, ClockFormat.values()), maybe(random, () -> text(random))));
  }

  private static Deadline deadline(Random random, String id) {
    return new Deadline(
        id,
        new Classification("truce", one(random, Importance.values()), random.nextBoolean()),
        new Wording(
            text(random),
            maybe(random, () -> text(random)),
            maybe(random, () -> text(random)),
            maybe(random, () -> text(random)),
            IntStream.range(0, random.nextInt(3)).mapToObj(_ -> source(random)).toList()),
        new Timing(
            random.nextBoolean()
                ? DeadlineSamples.through("2025-11-09", "Asia/Shanghai")
                : DeadlineSamples.on("2025-11-10"),
            one(random, Certainty.values()),
            DeadlineSamples.leads("P1D", "P1W")),
        random.nextBoolean()
            ? new Status.Open()
            : new Status.Cancelled(maybe(random, () -> text(random))));
  }

  private static Fact fact(Random random, int number) {
    var statement =
        new Statement(text(random), LocalDate.of(2025, 10, 20 + number), source(random));
    var older = number == 0 ? Optional.<String>empty() : maybe(random, () -> "f" + (number - 1));
    return new Fact("f" + number, "tariffs", statement, older);
  }

  private static Source source(Random random) {
    var source =
        new Source(
            text(random),
            "https://example.org/" + random.nextInt(9),
            maybe(random, () -> LocalDate.of(2025, 8, 11)));
    return random.nextBoolean() ? source.official(true) : source;
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> made) {
    return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  @SafeVarargs
  private static <T> T one(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
