package io.deadlinewatch.cli.print;

import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.console.Width;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people at an 80-column terminal; the last column gives way: it wraps, and its cells
 * may hold several lines.
 */
public final class TextTable {
  private static final int COLUMNS = 80;
  private static final int LEAST = 20;
  private static final String GAP = "  ";

  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param heads what stands over each column
   */
  public TextTable(String... heads) {
    this.heads = List.of(heads);
  }

  /** Adds a row of as many cells as there are columns. */
  public void row(String... cells) {
    rows.add(List.of(cells));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Prints it; nothing where there are no rows. */
  public void print(PrintStream out, Style style) {
    if (rows.isEmpty()) {
      return;
    }
    out.println(style.bold(line(heads).getFirst()));
    printRows(out);
  }

  /** Prints its rows, without what stands over them. */
  public void printRows(PrintStream out) {
    rows.forEach(row -> line(row).forEach(out::println));
  }

  private List<String> line(List<String> cells) {
    int last = cells.size() - 1;
    var begin = new StringBuilder();
    for (int i = 0; i < last; i++) {
      begin.append(cells.get(i)).append(" ".repeat(width(i) - Width.of(cells.get(i)))).append(GAP);
    }
    int indent = Width.of(begin.toString());
    int room = Math.max(LEAST, COLUMNS - indent);
    var wrapped =
        cells.get(last).lines().flatMap(text -> Width.wrapped(text, room).stream()).toList();
    List<String> lines = new ArrayList<>();
    lines.add((begin + (wrapped.isEmpty() ? "" : wrapped.getFirst())).stripTrailing());
    wrapped.stream().skip(1).map(rest -> " ".repeat(indent) + rest).forEach(lines::add);
    return lines;
  }

  private int width(int column) {
    int width = Width.of(heads.get(column));
    for (var row : rows) {
      width = Math.max(width, Width.of(row.get(column)));
    }
    return width;
  }
}
