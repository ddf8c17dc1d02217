package io.deadlinewatch.cli.watch;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.collector.keep.DailyRun;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.function.log.CollectorLog;
import io.deadlinewatch.function.log.EventLine;
import io.deadlinewatch.function.log.LogLines;
import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.settings.HomeSettings;
import io.deadlinewatch.relay.RelayEvent;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepReport;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines of JSON, in the form of the functions' own, all to one stream. */
final class JsonOutput implements WatchOutput {
  private static final String INFO = "INFO";
  private static final String WARN = "WARN";
  private static final String WHY = "why";

  private final PrintStream out;
  private final LogLines lines;
  private final SweepJsonLog sweeps;
  private final CollectorLog collectorLog;
  private final RelayJsonLog posts;

  JsonOutput(PrintStream out, InstantSource clock) {
    this.out = out;
    this.lines = new LogLines(out, clock);
    this.sweeps = new SweepJsonLog(out, clock);
    this.collectorLog = new CollectorLog(out, clock);
    this.posts = new RelayJsonLog(out, clock);
  }

  @Override
  public void began(Home home, String board, HomeSettings settings) {
    sweeps.begin();
    var folder = home.folder().toAbsolutePath().normalize().toString();
    write(INFO, "watching", Map.of("home", folder, "board", board, "told", settings.words()));
  }

  @Override
  public AlertPublisher alerts() {
    return (messages, _) -> {
      messages.stream().filter(message -> message.medium() == Medium.EMAIL).forEach(this::told);
      boolean isGone = out.checkError();
      return messages.stream().map(message -> receipt(message, isGone)).toList();
    };
  }

  private static Receipt receipt(Message message, boolean isGone) {
    return isGone && message.medium() == Medium.EMAIL
        ? new Receipt.Refused(message, "the log cannot be written")
        : new Receipt.Accepted(message, "log");
  }

  private void told(Message message) {
    var ids = message.alerts().stream().map(alert -> alert.id().text());
    write(
        INFO,
        "alert",
        Map.of(
            "alertId",
            ids.collect(Collectors.joining(",")),
            "track",
            message.alerts().getFirst().track(),
            "subject",
            message.subject().orElse("")));
  }

  @Override
  public void swept(SweepReport report) {
    if (report.due() > 0) {
      write(
          INFO,
          "swept",
          Map.of(
              "due", Integer.toString(report.due()),
              "sent", Integer.toString(report.sent()),
              "lateSeconds", Long.toString(report.lateFor().toSeconds())));
    }
  }

  @Override
  public void next(Optional<Upcoming> next) {
    write(
        INFO,
        "next",
        next.map(told -> Map.of("what", told.what(), "at", told.at().toString())).orElse(Map.of()));
  }

  @Override
  public void collected(DailyRun.Report report, String command) {
    collectorLog.collected(report.harvest(), report.kept());
  }

  @Override
  public void leftOut(UnreadableException problem) {
    sweeps.leftOut(problem);
  }

  @Override
  public void trouble(String what) {
    write("ERROR", "minute-failed", Map.of(WHY, what));
  }

  @Override
  public void warning(String what) {
    write(WARN, "warning", Map.of(WHY, what));
  }

  @Override
  public void relayed(RelayEvent event) {
    switch (event) {
      case RelayEvent.Waits _ -> {}
      case RelayEvent.Routed(_, var routes) when routes == 0 -> {}
      default -> posts.note(event);
    }
  }

  @Override
  public void ended(boolean isWhole) {
    write(isWhole ? INFO : WARN, "ended", Map.of("finished", Boolean.toString(isWhole)));
  }

  @Override
  public void note(SweepEvent event) {
    sweeps.note(event);
  }

  private void write(String level, String event, Map<String, String> fields) {
    lines.write(new EventLine(level, event, fields));
  }
}
