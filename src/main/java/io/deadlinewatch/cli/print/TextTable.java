package io.deadlinewatch.cli.print;

import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people, as wide as their terminal; the last column gives way: it wraps, and its cells
 * may hold several lines. Where the others leave it too little room, it stands below them.
 */
public final class TextTable {
  private static final int LEAST = 20;
  private static final int INDENT = 4;
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
  public void print(Workplace workplace) {
    if (rows.isEmpty()) {
      return;
    }
    line(heads, workplace.columns())
        .forEach(line -> workplace.out().println(workplace.style().bold(line)));
    printRows(workplace);
  }

  /** Prints its rows, without what stands over them. */
  public void printRows(Workplace workplace) {
    rows.forEach(row -> line(row, workplace.columns()).forEach(workplace.out()::println));
  }

  private List<String> line(List<String> cells, int columns) {
    int last = cells.size() - 1;
    var begin = new StringBuilder();
    for (int i = 0; i < last; i++) {
      begin.append(cells.get(i)).append(" ".repeat(width(i) - Width.of(cells.get(i)))).append(GAP);
    }
    int indent = Width.of(begin.toString());
    boolean below = columns - indent < LEAST;
    int margin = below ? INDENT : indent;
    var wrapped =
        cells
            .get(last)
            .lines()
            .flatMap(text -> Width.wrapped(text, columns - margin).stream())
            .toList();
    List<String> lines = new ArrayList<>();
    if (below) {
      lines.addAll(Width.wrapped(begin.toString().stripTrailing(), columns));
    }
    for (var rest : wrapped) {
      lines.add((lines.isEmpty() ? begin : " ".repeat(margin)) + rest);
    }
    return lines.isEmpty() ? List.of(begin.toString().stripTrailing()) : lines;
  }

  private int width(int column) {
    int width = Width.of(heads.get(column));
    for (var row : rows) {
      width = Math.max(width, Width.of(row.get(column)));
    }
    return width;
  }
}
