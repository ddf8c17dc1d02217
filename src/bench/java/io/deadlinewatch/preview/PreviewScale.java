package io.deadlinewatch.preview;

import io.deadlinewatch.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a preview of many deadlines over a year costs, as lines of JSON, in a process with the
 * command's flags: processor time and the most memory, the JVM's start and the file's reading
 * included.
 */
public final class PreviewScale {
  private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final List<String> SIZES = List.of("1000", "10000", "100000");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 360;
  private static final int STEP = 37;
  private static final int TRACKS = 20;
  private static final String NOTE = "--note-to";

  private PreviewScale() {}

  /** Prints a row for each size; with a file to note to, is the process that is measured. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0 && arguments[0].equals(NOTE)) {
      measured(Path.of(arguments[1]), Arrays.copyOfRange(arguments, 2, arguments.length));
      return;
    }
    System.out.println("| deadlines | processor time | most memory | lines | bytes |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: |");
    for (var size : arguments.length == 0 ? SIZES : List.of(arguments)) {
      row(Integer.parseInt(size));
    }
  }

  private static void row(int size) throws IOException, InterruptedException {
    var data = Files.createTempFile("deadlines", ".yaml");
    var note = Files.createTempFile("preview", ".txt");
    try {
      Files.write(data, file(size));
      var command =
          new ArrayList<>(
              List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
      command.addAll(FLAGS);
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(PreviewScale.class.getName(), NOTE, note.toString()));
      command.addAll(List.of("preview", "--data", data.toString(), "--format", "json"));
      command.addAll(List.of("--from", "2026-01-01T00:00:00Z", "--to", "2026-12-31T00:00:00Z"));
      var process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
      var shown = Shown.of(process.getInputStream());
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the preview failed");
      }
      System.out.println(
          "| %,d | %s | %,d | %,d |"
              .formatted(size, Files.readString(note), shown.lines(), shown.bytes()));
    } finally {
      Files.delete(data);
      Files.delete(note);
    }
  }

  private static List<String> file(int size) {
    List<String> lines = new ArrayList<>();
    lines.add("audience: {digestTime: '08:00', digestDays: MON-FRI}");
    lines.add("deadlines:");
    for (int i = 0; i < size; i++) {
      lines.add("  - id: deadline-" + i);
      lines.add("    track: track-" + i % TRACKS);
      lines.add("    title: Comments on rule number %d are due".formatted(i));
      lines.add("    due: " + FIRST.plusDays((long) i * STEP % DAYS) + "T17:00");
      lines.add("    zone: America/New_York");
      lines.add("    certainty: scheduled");
      lines.add("    consequence: Whatever comes later is not considered in case %d.".formatted(i));
      lines.add("    leads: [P7D, P1D]");
      lines.add("    sources: [{title: Notice, url: \"https://www.example.org/" + i + "\"}]");
    }
    return lines;
  }

  private static void measured(Path note, String[] command) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(note)));
    Main.main(command);
  }

  private static void write(Path note) {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var took = Duration.ofNanos(system.getProcessCpuTime());
    try {
      var most =
          Files.readAllLines(Path.of("/proc/self/status")).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
              .findFirst()
              .orElseThrow();
      Files.writeString(note, "%.1f s | %,d MiB".formatted(took.toMillis() / 1000.0, most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much was shown. */
  private record Shown(long lines, long bytes) {
    static Shown of(InputStream in) throws IOException {
      long lines = 0;
      long bytes = 0;
      var buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return new Shown(lines, bytes);
    }
  }
}
