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
    return (IndexLists.of(board).areWhole()
            ? new TreeMap<YearMonth, List<BoardDeadline>>()
            : months(board))
        .entrySet().stream()
            .map(month ->
                new BoardFile(
                    name(month.getKey()), () -> page(board, month.getKey(), month.getValue())));
  }

  private static String page(Board board, YearMonth month, List<BoardDeadline> deadlines) {
    return new Frame(board, "../../")
        .page(
            "Deadlines of " + IndexPage.named(month),
            html -> new Parts(board, "../../").rows(html, deadlines));
  }

  /** The way to each of them. */
  static void links(Html html, Board board) {
    html.open("section", "class", "months").leaf("h2", "By month");
    html.leaf("p", "All deadlines stand on the pages of their months.", "class", "intro");
    html.open("ul").line();
    months(board)
        .forEach((month, deadlines) -> {
          html.open("li").leaf("a", IndexPage.named(month), "href", name(month));
          html.text(" (" + deadlines.size() + ")").close().line();
        });
    html.close().close().line();
  }

  private static String name(YearMonth month) {
    return "month/" + month + "/index.html";
  }

  private static SortedMap<YearMonth, List<BoardDeadline>> months(Board board) {
    var parts = new Parts(board, "");
    return board.deadlines().stream()
        .sorted(IndexLists.byDue(board))
        .collect(
            Collectors.groupingBy(
                each -> YearMonth.from(parts.day(each.now().due())),
                TreeMap::new,
                Collectors.toList()));
  }
}
