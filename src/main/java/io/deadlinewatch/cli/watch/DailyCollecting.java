package io.deadlinewatch.cli.watch;

import io.deadlinewatch.collector.keep.DailyRun;
import io.deadlinewatch.collector.keep.Register;
import io.deadlinewatch.collector.register.Window;
import io.deadlinewatch.doctor.RepairCommands;
import io.deadlinewatch.local.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Asks the Federal Register once a day, beside the sweeps, which wait for nobody. A day whose hour
 * has passed while nothing ran is made good; which day was the last stands in a file of the home.
 */
final class DailyCollecting {
  private static final String LAST = "collected-on";

  /** Nobody waits for it, and the next day does it again. */
  private static final Duration ASK_FOR = Duration.ofMinutes(30);

  private final Path folder;
  private final Optional<LocalTime> commanded;
  private final Register register;
  private final InstantSource clock;
  private final WatchOutput output;
  private Optional<CompletableFuture<DailyRun.Report>> running = Optional.empty();

  /**
   * @param commanded the hour that the command line says, which holds whatever the settings say
   */
  DailyCollecting(
      Path folder,
      Optional<LocalTime> commanded,
      Register register,
      InstantSource clock,
      WatchOutput output) {
    this.folder = folder;
    this.commanded = commanded;
    this.register = register;
    this.clock = clock;
    this.output = output;
  }

  /**
   * Begins a run where one is due, and tells of one that has ended.
   *
   * @param set the hour that the settings say, by Washington's clock, as the Register's days are
   */
  void tick(Instant now, Optional<LocalTime> set) {
    if (running.isPresent()) {
      running.filter(CompletableFuture::isDone).ifPresent(this::tell);
    } else if (commanded.or(() -> set).filter(hour -> isDue(now, hour)).isPresent()) {
      remember(Window.today(now));
      running = Optional.of(CompletableFuture.supplyAsync(this::run));
    }
  }

  private boolean isDue(Instant now, LocalTime hour) {
    var here = ZonedDateTime.ofInstant(now, Window.EASTERN);
    boolean isDone = last().filter(day -> !day.isBefore(here.toLocalDate())).isPresent();
    return !isDone && !here.toLocalTime().isBefore(hour);
  }

  /** Through a table of its own, as a command beside the watch has one. */
  private DailyRun.Report run() {
    var end = clock.instant().plus(ASK_FOR);
    try (var home = Home.open(folder)) {
      return new DailyRun(register, home.store(_ -> {}), commands(), clock)
          .run(() -> Duration.between(clock.instant(), end));
    }
  }

  private void tell(CompletableFuture<DailyRun.Report> ended) {
    running = Optional.empty();
    try {
      output.collected(ended.join(), commands().ours("drafts"));
    } catch (CompletionException failed) {
      var why = failed.getCause() == null ? failed : failed.getCause();
      output.warning("the Federal Register was not read today: " + why.getMessage());
    }
  }

  private RepairCommands commands() {
    return new RepairCommands(
        Home.TABLE, Optional.empty(), Optional.empty(), Optional.of(folder.toString()));
  }

  private Optional<LocalDate> last() {
    try {
      return Optional.of(LocalDate.parse(Files.readString(folder.resolve(LAST)).strip()));
    } catch (IOException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Before it begins, so that what fails fails once a day. */
  private void remember(LocalDate day) {
    try {
      Files.writeString(folder.resolve(LAST), day + "\n");
    } catch (IOException failed) {
      output.warning(folder.resolve(LAST) + " cannot be written: " + failed.getMessage());
    }
  }
}
