package io.deadlinewatch.board.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.support.BriefingSamples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A board's pages. */
class PageFilesTest {
  private static final int INDEX_BYTES = 400_000;
  private static final int MANY = 2_000;
  private static final int SHOWN = 200;

  /** The only elements that the program writes itself. */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "</?(?:html|head|meta|title|link|script|body|a|header|nav|main|h[123]|p|ol|ul|li|div"
              + "|span|time|section|dl|dt|dd|footer|article|aside|details|summary|strong|table"
              + "|thead|tbody|tr|th|td|label|select|option|svg|defs|symbol|marker|use|circle|path"
              + "|rect|line|text|tspan|desc)(?: [a-zA-Z0-9-]+=\"[^\"<>]*\")*>|<!doctype html>");

  @Test
  void aDeadlinesPageSaysWhenInEveryReadingAndThatALastDayIsIncluded() {
    var pages = pages(BoardSamples.ofEachKind());
    var moment = pages.get("d/truce-ends/index.html");
    assertTrue(moment.contains("Mon Nov 10, 2025, 12:01 AM EST"), moment);
    assertTrue(moment.contains("5:01 AM UTC"), moment);
    assertTrue(pages.get("d/pause/index.html").contains("The last day is included."));
  }

  @Test
  void whatIsNotCertainIsToldBySignAndWord() {
    var index = pages(BoardSamples.ofEachKind()).get("index.html");
    assertTrue(index.contains("#thr\"></use></svg>Threatened"), index);
    assertTrue(index.contains("#ten\"></use></svg>Tentative"), index);
    assertTrue(index.contains("#can\"></use></svg>Cancelled"), index);
    assertTrue(index.contains("#wai\"></use></svg>Awaiting outcome"), index);
  }

  @Test
  void whatAReaderCanDoStandsInASectionOfItsOwnWhereThereIsSomething() {
    assertTrue(pages(BoardSamples.hostile(12)).get("index.html").contains("class=\"todo\""));
    assertFalse(pages(BoardSamples.ofEachKind()).get("index.html").contains("class=\"todo\""));
  }

  @Test
  void nothingPrintedCountsFromAMoment() {
    var index = pages(BoardSamples.ofEachKind()).get("index.html");
    assertFalse(Pattern.compile("\\bin \\d+ days|tomorrow|\\bago\\b").matcher(index).find(), index);
  }

  @Test
  void whateverSomebodyWroteComesOutAsText() {
    pages(BoardSamples.hostile(60))
        .forEach((name, text) -> {
          if (name.endsWith(".html")) {
            var rest = ELEMENT.matcher(text).replaceAll("");
            assertFalse(rest.contains("<") || rest.contains(">"), name + ": " + rest);
            assertFalse(text.toLowerCase(Locale.ROOT).contains("href=\"javascript:"), name);
          }
        });
  }

  @Test
  void noPageAsksAnotherHostForAnything() {
    pages(BoardSamples.ofEachKind())
        .forEach((name, text) ->
            assertFalse(
                Pattern.compile("(?:src|<link [^>]*href)=\"(?:https?:)?//").matcher(text).find(),
                name));
  }

  @Test
  void theIndexIsBoundedAndTheRestStandsOnThePagesOfItsMonths() {
    var many =
        IntStream.range(0, MANY)
            .mapToObj(i ->
                BoardSamples.first(
                    BoardSamples.deadline(
                        "deadline-" + i,
                        "Deadline " + i,
                        BriefingSamples.on("2026-0" + (1 + i % 9) + "-10", "Asia/Seoul"))))
            .toList();
    var pages = pages(many);
    int bytes = new BoardFile("index.html", pages.get("index.html")).bytes().length;
    assertTrue(bytes < INDEX_BYTES, bytes + " bytes");
    var index = pages.get("index.html");
    assertTrue(index.contains("month/2026-03/index.html"));
    var shown = Pattern.compile("class=\"(?:when|dt)\"").matcher(index).results().count();
    assertTrue(shown > 0 && shown <= SHOWN, shown + " deadlines");
    var onMonths =
        pages.entrySet().stream()
            .filter(page -> page.getKey().startsWith("month/"))
            .mapToInt(page -> page.getValue().split("<li ", -1).length - 1)
            .sum();
    assertEquals(MANY, onMonths);
  }

  @Test
  void anEmptyBoardSaysThatNothingLiesAhead() {
    assertTrue(pages(List.of()).get("index.html").contains("Nothing lies ahead."));
  }

  private static Map<String, String> pages(List<Revision> revisions) {
    var deadlines =
        revisions.stream().map(each -> new BoardDeadline(List.of(each), List.of())).toList();
    var board =
        new Board(BoardSamples.SITE, Audience.DEFAULT, deadlines, List.of(), BoardSamples.NOW);
    return PageFiles.of(board).collect(Collectors.toMap(BoardFile::name, BoardFile::text));
  }
}
