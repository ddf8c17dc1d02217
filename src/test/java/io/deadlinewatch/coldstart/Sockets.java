package io.deadlinewatch.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a process is connected to, as Linux tells. */
final class Sockets {
  private static final String LOOPBACK = "0100007F";
  private static final int REMOTE = 2;
  private static final int INODE = 9;

  private Sockets() {}

  /** The other ends of its TCP connections, as {@code address:port}. */
  static List<String> remoteOf(Process process) throws IOException {
    var own = inodes(Path.of("/proc", Long.toString(process.pid()), "fd"));
    List<String> remote = new ArrayList<>();
    for (var table : List.of("tcp", "tcp6")) {
      for (var line : Files.readAllLines(Path.of("/proc/net", table))) {
        var fields = line.strip().split("\\s+", -1);
        if (own.contains("socket:[" + fields[INODE] + "]")) {
          remote.add(address(fields[REMOTE]));
        }
      }
    }
    return remote;
  }

  private static Set<String> inodes(Path descriptors) throws IOException {
    try (var files = Files.list(descriptors)) {
      return files.map(Sockets::target).collect(Collectors.toSet());
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  private static String address(String hex) {
    int colon = hex.lastIndexOf(':');
    var host = hex.substring(0, colon).endsWith(LOOPBACK) ? "127.0.0.1" : hex.substring(0, colon);
    return host + ":" + Integer.parseInt(hex.substring(colon + 1), 16);
  }
}
