package io.deadlinewatch.local.settings;

import io.deadlinewatch.board.Site;
import io.deadlinewatch.relay.route.RouteSource;
import java.net.InetAddress;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What a home's watch.yaml says.
 *
 * @param port the board's; none where the command line says it
 * @param bind the address that the board is served at
 * @param site where the board is read by others
 * @param routes who is told what: readers and routes as the relay reads them, with their secrets
 * @param collect when the Federal Register is asked every day, by Washington's clock
 * @param readers how many of them are readers
 * @param others how many of them are none
 */
public record HomeSettings(
    Optional<Integer> port,
    InetAddress bind,
    Site site,
    RouteSource routes,
    Optional<LocalTime> collect,
    int readers,
    int others) {

  /** What holds where there is no file, or an empty one. */
  public static final HomeSettings NONE =
      new HomeSettings(
          Optional.empty(),
          InetAddress.getLoopbackAddress(),
          new Site(Optional.empty()),
          RouteTexts.NONE,
          Optional.empty(),
          0,
          0);

  /** How many are told, in words. */
  public String words() {
    return counted(readers, "reader") + ", " + counted(others, "route");
  }

  private static String counted(int many, String what) {
    return many + " " + what + (many == 1 ? "" : "s");
  }

  /** Whether anybody beside the terminal is told. */
  public boolean hasMedia() {
    return readers + others > 0;
  }
}
