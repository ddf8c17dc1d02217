package io.deadlinewatch.function.log;

import io.deadlinewatch.board.publish.Publication;
import io.deadlinewatch.store.UnreadableException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;

/** Says what was written of the board. */
public final class BoardLog {
  private final LogLines lines;

  public BoardLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  /** The first line of a process, once. */
  public void begin() {
    lines.begin();
  }

  /** What came of a rendering. */
  public void brought(Publication.Report report) {
    var level = report.isDone() ? "INFO" : "WARN";
    lines.write(
        new EventLine(
            level,
            report.isDone() ? "board-written" : "board-overtaken",
            Map.of(
                "written", Integer.toString(report.written()),
                "removed", Integer.toString(report.removed()),
                "attempts", Integer.toString(report.attempts()))));
  }

  /** That a row cannot be read, and is not shown. */
  public void leftOut(UnreadableException problem) {
    lines.write(
        new EventLine(
            "ERROR", "board-left-out", Map.of("why", String.valueOf(problem.getMessage()))));
  }
}
