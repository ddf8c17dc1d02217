package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.support.ItemSamples;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From every form of a due moment to every other: one move, one revision, one alert. */
class MovedAnyWayTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final List<ZoneId> ZONES = List.of(ItemSamples.NEW_YORK, SHANGHAI);

  /** Every form, each also in another zone, and a date that no zone is written for. */
  private static List<Due> forms(LocalDate day) {
    return Stream.<Due>concat(
            Stream.of(new Due.On(day, Optional.empty())),
            ZONES.stream()
                .<Due>flatMap(zone ->
                    Stream.of(
                        new Due.At(day.atTime(0, 1), zone),
                        new Due.On(day, Optional.of(zone)),
                        new Due.Through(day, zone))))
        .toList();
  }

  /** What an operator writes to get there; a zone that stays is not written. */
  private static List<String> options(Due from, Due to) {
    List<String> options = new ArrayList<>();
    switch (to) {
      case Due.At(LocalDateTime local, _) -> options.addAll(List.of("--due", local.toString()));
      case Due.On(var date, _) -> options.addAll(List.of("--due", date.toString()));
      case Due.Through(var day, _) -> options.addAll(List.of("--through", day.toString()));
    }
    to.writtenIn()
        .filter(zone -> !from.writtenIn().equals(Optional.of(zone)))
        .ifPresent(zone -> options.addAll(List.of("--zone", zone.getId())));
    return options;
  }

  /** A date keeps the zone that it had: there is no way to write that it shall have none. */
  private static Due kept(Due from, Due to) {
    return to instanceof Due.On(var date, var zone) && zone.isEmpty()
        ? new Due.On(date, from.writtenIn())
        : to;
  }

  @Test
  void aMoveIsOneRevisionAndOneAlertAndNeedsNoEditBefore() {
    int moves = 0;
    for (var from : forms(DAY)) {
      for (var to : forms(DAY.plusDays(moves % 3))) {
        if (!kept(from, to).equals(from)) {
          move(from, to);
          moves++;
        }
      }
    }
    assertTrue(moves >= 40, moves + " moves");
  }

  private static void move(Due from, Due to) {
    var what = "from " + from + " to " + to;
    var commandBench = new CommandBench();
    commandBench.know(ItemSamples.due("a", from));
    List<String> arguments = new ArrayList<>(List.of("move", "a", "--yes"));
    arguments.addAll(options(from, to));

    var run = commandBench.edit(arguments.toArray(String[]::new));
    if (run.code() != 0) {
      assertTrue(run.err().contains("--leads"), what + ": " + run.err());
      assertEquals(1, commandBench.revision("a"), what);
      arguments.addAll(List.of("--leads", "P7D,P1D"));
      run = commandBench.edit(arguments.toArray(String[]::new));
    }

    assertEquals(0, run.code(), what + ": " + run.err());
    assertEquals(2, commandBench.revision("a"), what);
    assertEquals(kept(from, to), commandBench.deadline("a").due(), what);
    assertEquals(3, commandBench.sweep(), () -> what + ": by each medium once");
    commandBench.now = commandBench.now.plus(Duration.ofMinutes(1));
    assertEquals(0, commandBench.sweep(), () -> what + ": and nothing more");
  }
}
