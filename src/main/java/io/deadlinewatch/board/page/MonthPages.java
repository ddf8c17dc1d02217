package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardFile;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All deadlines by month, where they are more than the index shows. */
final class MonthPages {
  private MonthPages() {}

  static Stream<BoardFile> of(Board board) {
    return months(board).entrySet().stream()
        .map(month ->
            new BoardFile(
                name(month.getKey()),
                new Frame(board, "../../")
                    .page(
                        "Deadlines of " + month.getKey(),
                        html -> new Parts(board, "../../").rows(html, month.getValue()))));
  }

  /** The way to each of them. */
  static void links(Html html, Board board) {
    var months = months(board).keySet();
    if (months.isEmpty()) {
      return;
    }
    html.open("nav", "class", "months", "aria-label", "By month").leaf("h2", "By month");
    months.forEach(month -> html.leaf("a", month.toString(), "href", name(month)).text(" "));
    html.close().line();
  }

  private static String name(YearMonth month) {
    return "month/" + month + "/index.html";
  }

  private static SortedMap<YearMonth, List<BoardDeadline>> months(Board board) {
    if (board.deadlines().size() <= IndexPage.MOST) {
      return new TreeMap<>();
    }
    return board.deadlines().stream()
        .sorted(IndexPage.byDue(board))
        .collect(
            Collectors.groupingBy(
                each -> YearMonth.from(each.now().due().dayFor(board.audience())),
                TreeMap::new,
                Collectors.toList()));
  }
}
