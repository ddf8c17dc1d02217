package io.deadlinewatch.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.support.BriefingSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is worked out once for a batch is what each alert would have worked out for itself. */
class ToComeTest {
  private static final Instant NOW = Instant.parse("2025-11-10T12:00:00Z");

  @Test
  void aMajorOneIsNeverLeftOutForWhatIsNot() {
    var context = context(List.of(near("a", 1), near("b", 2), major("c", 3), major("d", 4)));

    assertEquals("c d", ids(context.toCome(NOW).first(Set.of(), 1, 3)));
    assertEquals("c", ids(context.toCome(NOW).first(Set.of(), 1, 1)));
    assertEquals("d a", ids(context.toCome(NOW).first(Set.of("c"), 2, 3)));
    assertEquals("a c d", ids(context.toCome(NOW).firstByDue(Set.of(), 3)));
  }

  @Test
  void eachAlertSeesWhatIsToComeAtItsOwnMoment() {
    var context = context(List.of(near("a", 1), near("b", 2), near("c", 3)));

    assertEquals("a b c", ids(context.toCome(NOW).first(Set.of(), 9, 9)));
    var later = NOW.plus(Duration.ofHours(2).plusMinutes(1));
    assertEquals("c", ids(context.toCome(later).first(Set.of(), 9, 9)));
    assertEquals("a b c", ids(context.toCome(NOW).first(Set.of(), 9, 9)));
  }

  @Test
  void whatIsKeptIsWhatWouldBeFoundAnew() {
    var random = new Random(20251110);
    for (int round = 0; round < 500; round++) {
      var upcoming = deadlines(random);
      var context = context(upcoming);
      for (int alert = 0; alert < 4; alert++) {
        var at = NOW.plus(Duration.ofHours(random.nextInt(6)));
        var told = Set.of("id-" + random.nextInt(12), "id-" + (12 + random.nextInt(12)));
        int usual = 1 + random.nextInt(5);
        int most = usual + random.nextInt(5);

        var others =
            upcoming.stream()
                .filter(each -> !told.contains(each.id()))
                .filter(each -> !each.due().isPast(at, BriefingSamples.NEW_YORK))
                .toList();
        long majors = others.stream().filter(each -> each.importance() == Importance.MAJOR).count();
        var first =
            others.stream()
                .sorted(
                    Comparator.comparing(DeadlineSummary::importance)
                        .thenComparing(each -> each.due().reachedAt(BriefingSamples.NEW_YORK))
                        .thenComparing(DeadlineSummary::id))
                .limit(Math.max(usual, Math.min(majors, most)))
                .toList();
        assertEquals(first, context.toCome(at).first(told, usual, most));
        assertEquals(
            others.stream().filter(context.toCome(at).first(told, usual, usual)::contains).toList(),
            context.toCome(at).firstByDue(told, usual));
      }
    }
  }

  private static List<DeadlineSummary> deadlines(Random random) {
    List<DeadlineSummary> deadlines = new ArrayList<>();
    for (int i = 0; i < random.nextInt(20); i++) {
      int hours = random.nextInt(10) - 3;
      deadlines.add(
          random.nextInt(4) == 0
              ? major("id-" + i, hours)
              : random.nextInt(4) == 0 ? dateAlone("id-" + i, hours) : near("id-" + i, hours));
    }
    deadlines.sort(Comparator.comparing(each -> each.due().reachedAt(BriefingSamples.NEW_YORK)));
    return deadlines;
  }

  private static Context context(List<DeadlineSummary> upcoming) {
    return new Context(
        BriefingSamples.NEW_YORK, Situation.on(LocalDate.of(2025, 11, 10), List.of()), upcoming);
  }

  private static DeadlineSummary near(String id, int hours) {
    return summary(id, hours, Importance.NORMAL);
  }

  private static DeadlineSummary major(String id, int hours) {
    return summary(id, hours, Importance.MAJOR);
  }

  private static DeadlineSummary dateAlone(String id, int days) {
    var date = NOW.plus(Duration.ofDays(days)).atZone(ZoneOffset.UTC).toLocalDate();
    return new DeadlineSummary(
        id, "truce", "Title", BriefingSamples.on(date.toString()), Certainty.SCHEDULED);
  }

  private static DeadlineSummary summary(String id, int hours, Importance importance) {
    var local = NOW.plus(Duration.ofHours(hours)).atZone(ZoneOffset.UTC).toLocalDateTime();
    return new DeadlineSummary(
        id,
        new Classification("truce", importance, true),
        "Title",
        BriefingSamples.at(local.toString(), "Europe/London"),
        Certainty.SCHEDULED);
  }

  private static String ids(List<DeadlineSummary> deadlines) {
    return deadlines.stream().map(DeadlineSummary::id).collect(Collectors.joining(" "));
  }
}
