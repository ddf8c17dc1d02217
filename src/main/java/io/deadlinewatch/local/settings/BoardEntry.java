package io.deadlinewatch.local.settings;

import io.deadlinewatch.board.Site;
import io.deadlinewatch.dataset.MappingReader;
import io.deadlinewatch.text.RefusedException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;

/** Where a home's board is served, and read. */
record BoardEntry(Optional<Integer> port, InetAddress bind, Site site) {
  static final Set<String> FIELDS = Set.of("port", "bind", "url");

  private static final int LAST_PORT = 65_535;
  private static final String LOCALHOST = "localhost";

  static final BoardEntry NONE =
      new BoardEntry(
          Optional.empty(), InetAddress.getLoopbackAddress(), new Site(Optional.empty()));

  static BoardEntry read(MappingReader from) {
    from.eachField(
        () -> from.optionalText("port").map(BoardEntry::port),
        () -> from.optionalText("bind").map(BoardEntry::address),
        () -> from.optionalText("url").map(text -> Site.parse("url", text)));
    return new BoardEntry(
        from.optionalText("port").map(BoardEntry::port),
        from.optionalText("bind").map(BoardEntry::address).orElse(NONE.bind()),
        from.optionalText("url").map(text -> Site.parse("url", text)).orElse(NONE.site()));
  }

  private static Integer port(String text) {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
      return Integer.valueOf(text);
    }
    throw new RefusedException(
        "port", RefusedException.quoted(text) + " is not a number from 0 to " + LAST_PORT);
  }

  private static InetAddress address(String text) {
    try {
      return text.equals(LOCALHOST)
          ? InetAddress.getLoopbackAddress()
          : InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException _) {
      throw new RefusedException(
          "bind",
          RefusedException.quoted(text)
              + " is no address of this machine; write 127.0.0.1 for this machine alone, 0.0.0.0"
              + " for everybody who reaches it");
    }
  }
}
