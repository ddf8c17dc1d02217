package io.deadlinewatch.cli.watch.demo;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.board.look.BoardLook;
import io.deadlinewatch.cli.watch.server.BoardServer;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.delivery.console.ConsolePublisher;
import io.deadlinewatch.delivery.console.Tally;
import io.deadlinewatch.preview.Preview;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * October and November 2025 as a watch would have told them, a day in two seconds: the same sweeps
 * and the same board, over a table in memory. Nothing is sent, and nothing is left behind.
 */
public final class Demo {
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
  private static final Duration DAY_LASTS = Duration.ofSeconds(2);

  /** A page that was loaded on the day before still finds the last one. */
  private static final Duration STAYS_FOR = DAY_LASTS.multipliedBy(2);

  private final Workplace workplace;
  private final Consumer<Duration> waiting;
  private final Audience audience;
  private final Preview replayed;
  private final DemoBoard board;
  private final DayLines lines;
  private final Tally tally;

  private Demo(Workplace workplace, Consumer<Duration> waiting) {
    var data = Dataset.shipped();
    this.workplace = workplace;
    this.waiting = waiting;
    this.audience = data.audience();
    this.replayed = Preview.of(data, audience, begin(FIRST));
    this.board = new DemoBoard(DAY_LASTS.toSeconds(), look(begin(FIRST)));
    this.lines = new DayLines(workplace.out(), audience, workplace.style(), workplace.columns());
    this.tally = new Tally(audience, lines);
  }

  /**
   * Runs from the first day to the last.
   *
   * @param port of the board; another where it is taken
   * @param waiting returns after so long
   */
  public static void run(int port, Workplace workplace, Consumer<Duration> waiting) {
    var demo = new Demo(workplace, waiting);
    try (var server = BoardServer.startNear(demo.board, port)) {
      demo.open(server.url());
      FIRST.datesUntil(LAST.plusDays(1)).forEach(demo::live);
      demo.close();
    }
  }

  /** A day lasts as long as the next one waits, however long its pages took. */
  private void live(LocalDate day) {
    var began = workplace.clock().instant();
    lines.day(day);
    var end = begin(day.plusDays(1)).minusSeconds(1);
    replayed.run(end, new ConsolePublisher(tally));
    workplace.out().flush();
    board.show(look(end), day.equals(LAST));
    var left = DAY_LASTS.minus(Duration.between(began, workplace.clock().instant()));
    if (left.isPositive()) {
      waiting.accept(left);
    }
  }

  private Board look(Instant at) {
    return new BoardLook(replayed.store(), new Site(Optional.empty())).look(at);
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(audience.zone()).toInstant();
  }

  private void open(String url) {
    var out = workplace.out();
    out.println(workplace.style().bold("Deadline Watch replays October and November 2025"));
    workplace.say(
        "A day takes two seconds. Alerts come as they would have; nothing is sent, and nothing is"
            + " left behind. Ctrl-C ends it.");
    out.println("The board, which moves along: " + url);
    out.flush();
  }

  private void close() {
    var out = workplace.out();
    out.println();
    out.println(tally.words());
    out.println("One of them as its readers get it:");
    out.println("  deadline-watch preview --alert trump-xi/2/changed");
    out.println("Deadlines of your own:");
    out.println("  deadline-watch watch --home office");
    out.flush();
    waiting.accept(STAYS_FOR);
  }
}
