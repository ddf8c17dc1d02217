package io.deadlinewatch.cli.watch;

import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.keep.DailyRun;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.settings.HomeSettings;
import io.deadlinewatch.local.settings.SettingsFile;
import io.deadlinewatch.relay.RelayEvent;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepReport;
import io.deadlinewatch.text.ShellWord;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lines for people: alerts and what is next to one stream, what goes wrong to the other. */
final class ReadableOutput implements WatchOutput {
  private final PrintStream out;
  private final PrintStream err;
  private final TerminalAlerts alerts;
  private final Workplace workplace;
  private final LiveLine live;
  private final Map<String, Integer> waiting = new TreeMap<>();
  private Optional<Upcoming> next = Optional.empty();
  private String failing = "";

  ReadableOutput(Workplace given) {
    this.live = new LiveLine(given.prompt());
    this.workplace = given.through(live::before);
    this.out = workplace.out();
    this.err = workplace.err();
    this.alerts = new TerminalAlerts(out, workplace.style());
  }

  @Override
  public void began(Home home, String board, HomeSettings settings) {
    out.println("Deadline Watch runs on " + home.folder().toAbsolutePath().normalize() + ".");
    out.println(
        "Alerts come to this terminal"
            + (settings.hasMedia() ? ", and to " + settings.words() : "")
            + ". Ctrl-C ends it; nothing is lost.");
    out.println("The board: " + board);
    out.println("To give it deadlines, in another terminal:");
    out.println("  deadline-watch import FILE --home " + ShellWord.of(home.folder().toString()));
    if (!settings.hasMedia()) {
      howToTellOthers(home.folder());
    }
    out.flush();
  }

  private void howToTellOthers(Path folder) {
    out.println("To have alerts sent by mail, and to chats and programs:");
    var file = folder.resolve(SettingsFile.NAME);
    out.println(
        Files.exists(file)
            ? "  name readers and routes in " + file
            : "  deadline-watch watch --init --home " + ShellWord.of(folder.toString()));
  }

  @Override
  public AlertPublisher alerts() {
    return alerts;
  }

  /** What was told shows itself. */
  @Override
  public void swept(SweepReport report) {
    int failed = report.troubles().failed();
    failing = failed == 0 ? "" : failed + " failed, tried again";
    out.flush();
  }

  /** Where a line at the foot says it all the time, no other does. */
  @Override
  public void next(Optional<Upcoming> told) {
    next = told;
    if (show(workplace.clock().instant())) {
      return;
    }
    out.println();
    out.println(
        told.map(each -> "Next: " + each.what() + ", " + each.when() + ".")
            .orElse("Nothing is to be told yet."));
    out.flush();
  }

  @Override
  public void waiting(String what, int many) {
    waiting.put(what, many);
  }

  @Override
  public void tick(Instant now) {
    show(now);
  }

  private boolean show(Instant now) {
    return live.show(
        new LiveWords(next, waiting, failing).line(now, workplace.columns(), workplace.style()));
  }

  @Override
  public void collected(DailyRun.Report report, String command) {
    report.harvest().problems().forEach(why -> warning("the Federal Register, not read: " + why));
    int kept = report.kept().size();
    var what = kept == 0 ? "nothing new" : kept == 1 ? "one new draft" : kept + " new drafts";
    int read = report.harvest().found().size();
    out.println();
    var documents = read == 1 ? "one document" : read + " documents";
    out.println("The Federal Register: " + what + ", of " + documents + ".");
    if (kept > 0) {
      out.println("  " + command);
    }
    out.flush();
  }

  @Override
  public void leftOut(UnreadableException problem) {
    warning("left out: " + problem.getMessage());
  }

  @Override
  public void trouble(String what) {
    failing = "the last minute failed";
    warning(what + "; it is tried again in a minute");
  }

  @Override
  public void warning(String what) {
    err.println(what);
    err.flush();
  }

  @Override
  public void relayed(RelayEvent event) {
    MediaWords.of(event).ifPresent(this::warning);
  }

  @Override
  public void ended(boolean isWhole) {
    out.println();
    out.println(
        isWhole
            ? "Ended. What falls due meanwhile is told when it runs again."
            : "Ended in the midst of a sweep, which the next start does again.");
    out.flush();
  }

  @Override
  public void note(SweepEvent event) {
    switch (event) {
      case SweepEvent.Refused(var alert, var medium, var why) ->
          warning(alert + ": " + medium.word() + " refused it: " + why + "; it is tried again");
      case SweepEvent.Unreadable(var key, var problem) ->
          warning(key.pk() + " cannot be read: " + problem);
      case SweepEvent.StoreFailed(var key, var problem) -> warning(key.pk() + ": " + problem);
      case SweepEvent.BatchFailed(_, var problem) -> warning(problem);
      case SweepEvent.RecordLost(var alert, var problem) ->
          warning(alert + " was told, but not recorded: " + problem);
      case SweepEvent.Sent _,
          SweepEvent.PutOff _,
          SweepEvent.LostRace _,
          SweepEvent.NotConfirmed _,
          SweepEvent.LeftForNext _ -> {}
    }
  }
}
