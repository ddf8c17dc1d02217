package io.deadlinewatch.cli.watch;

import io.deadlinewatch.local.Home;
import java.io.PrintStream;

/** What a watch says when it begins: that it runs, where to look, and what to do next. */
final class Greeting {
  private Greeting() {}

  static void print(Home home, String board, PrintStream out) {
    out.println("Deadline Watch runs on " + home.folder().toAbsolutePath().normalize() + ".");
    out.println("Alerts come to this terminal. Ctrl-C ends it; nothing is lost.");
    out.println("The board: " + board);
    out.println("To give it deadlines, in another terminal:");
    out.println("  deadline-watch import FILE --home " + home.folder());
    out.flush();
  }
}
