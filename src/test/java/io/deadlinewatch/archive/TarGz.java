package io.deadlinewatch.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a {@code .tar.gz} that has the same bytes wherever it is written: every entry has one
 * time, no owner, and the mode that files or programs should have.
 */
final class TarGz implements AutoCloseable {
  private static final int BLOCK = 512;
  private static final int MAX_NAME = 100;
  private static final int MAX_PREFIX = 155;
  private static final int SUM_AT = 148;

  private final OutputStream out;
  private final long seconds;

  /**
   * Begins one.
   *
   * @param seconds the time of all entries, since 1970
   */
  TarGz(Path file, long seconds) throws IOException {
    this.out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
    this.seconds = seconds;
  }

  /** Adds a file, or a folder with all that is in it, in the order of their names. */
  void add(String name, Path from) throws IOException {
    if (!Files.isDirectory(from)) {
      add(name, Files.readAllBytes(from), Files.isExecutable(from));
      return;
    }
    try (var files = Files.list(from)) {
      for (var file : files.sorted().toList()) {
        add(name + "/" + file.getFileName(), file);
      }
    }
  }

  /** Adds a file. */
  void add(String name, byte[] content, boolean program) throws IOException {
    out.write(header(name, content.length, program ? 0755 : 0644));
    out.write(content);
    out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
  }

  @Override
  public void close() throws IOException {
    out.write(new byte[2 * BLOCK]);
    out.close();
  }

  /** As POSIX has it, the form "ustar". */
  private byte[] header(String name, long size, int mode) throws IOException {
    var header = new byte[BLOCK];
    int cut = name.length() <= MAX_NAME ? -1 : name.indexOf('/', name.length() - MAX_NAME - 1);
    if (cut > MAX_PREFIX || (cut < 0 && name.length() > MAX_NAME)) {
      throw new IOException("too long a name for a tar: " + name);
    }
    put(header, 0, name.substring(cut + 1));
    put(header, 100, "%07o".formatted(mode));
    put(header, 108, "%07o".formatted(0));
    put(header, 116, "%07o".formatted(0));
    put(header, 124, "%011o".formatted(size));
    put(header, 136, "%011o".formatted(seconds));
    put(header, SUM_AT, " ".repeat(8));
    put(header, 156, "0");
    put(header, 257, "ustar\00000");
    put(header, 345, cut < 0 ? "" : name.substring(0, cut));
    int sum = 0;
    for (byte each : header) {
      sum += each & 0xff;
    }
    put(header, SUM_AT, "%06o\0".formatted(sum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
