package io.deadlinewatch.board.page;

import java.util.Optional;

/** What a revision changed, was and now side by side; begun with the first row, if there is one. */
final class ChangeTable {
  private static final String NONE = "none said";

  private final Html html;
  private boolean isBegun;

  ChangeTable(Html html) {
    this.html = html;
  }

  void row(String what, String was, String now) {
    if (!was.equals(now)) {
      row(what, () -> html.text(was), () -> html.text(now));
    }
  }

  void row(String what, Optional<String> was, Optional<String> now) {
    row(what, was.orElse(NONE), now.orElse(NONE));
  }

  void row(String what, StandingMark was, StandingMark now) {
    if (was != now) {
      row(what, () -> was.write(html), () -> now.write(html));
    }
  }

  private void row(String what, Runnable was, Runnable now) {
    if (!isBegun) {
      isBegun = true;
      begin();
    }
    html.open("tr").leaf("th", what, "scope", "row").open("td", "data-l", "Was");
    was.run();
    html.close().open("td", "data-l", "Now");
    now.run();
    html.close().close().line();
  }

  private void begin() {
    html.open("table", "class", "ch").open("thead").open("tr");
    html.leaf("th", "What", "scope", "col").leaf("th", "Was", "scope", "col");
    html.leaf("th", "Now", "scope", "col").close().close().open("tbody").line();
  }

  /** Ends it; whether there was a row. */
  boolean end() {
    if (isBegun) {
      html.close().close().line();
    }
    return isBegun;
  }
}
