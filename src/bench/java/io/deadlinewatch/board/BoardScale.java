package io.deadlinewatch.board;

import io.deadlinewatch.board.publish.Bucket;
import io.deadlinewatch.board.publish.Fingerprints;
import io.deadlinewatch.board.publish.Publication;
import io.deadlinewatch.board.render.BoardFiles;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.support.BriefingSamples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What a board of many deadlines takes of a function of 512 MB: made whole, made again, and after
 * one edit. The table and the bucket are in memory and count in the heap; reading and sending are
 * not measured.
 */
public final class BoardScale {
  /** 512 MB less what a JVM needs beside its heap. */
  private static final String HEAP = "-Xmx320m";

  private static final int TRACKS = 20;
  private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);

  private BoardScale() {}

  /** Prints a table, made in a process of its own. */
  public static void main(String[] sizes) throws IOException, InterruptedException {
    var size = sizes.length == 0 ? "10000" : sizes[0];
    if (sizes.length > 1) {
      print(Integer.parseInt(size));
      return;
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var flags = List.of(java, HEAP, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes);
    var command = new ArrayList<>(flags);
    command.addAll(List.of(BoardScale.class.getName(), size, "here"));
    System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private static void print(int size) {
    var deadlines = new ArrayList<>(IntStream.range(0, size).mapToObj(BoardScale::first).toList());
    var bucket = new Kept();
    System.out.println("| " + size + " deadlines | processor time | files written | bytes |");
    System.out.println("| --- | ---: | ---: | ---: |");
    row("made whole", deadlines, bucket);
    row("made again", deadlines, bucket);
    var edited = deadlines.get(size / 2).last();
    deadlines.set(size / 2, new BoardDeadline(List.of(edited, reworded(edited)), List.of()));
    row("after one edit", deadlines, bucket);
  }

  private static void row(String what, List<BoardDeadline> deadlines, Kept bucket) {
    var before = processorTime();
    bucket.bytes = 0;
    var board =
        new Board(BoardSamples.SITE, Audience.DEFAULT, deadlines, List.of(), BoardSamples.NOW);
    var report = new Publication(bucket, Parallel.oneByOne()).bring(() -> BoardFiles.of(board));
    var took = processorTime().minus(before);
    System.out.println(
        "| %s | %.1f s | %d | %d |"
            .formatted(what, took.toMillis() / 1000.0, report.written(), bucket.bytes));
  }

  private static BoardDeadline first(int i) {
    var due = BriefingSamples.at(FIRST.plusDays(i % 900) + "T17:00", "America/New_York");
    var plain = BoardSamples.deadline("deadline-" + i, "Deadline number " + i, due);
    var tracked =
        new Deadline(
            plain.id(), "track-" + i % TRACKS, plain.wording(), plain.timing(), plain.status());
    return new BoardDeadline(List.of(BoardSamples.first(tracked)), List.of());
  }

  private static Revision reworded(Revision last) {
    Deadline to = last.to();
    var wording = to.wording();
    var other =
        new Wording(
            wording.title(), wording.authority(), Optional.of("Other words."), wording.sources());
    return last.next(
        new Deadline(to.id(), to.track(), other, to.timing(), to.status()),
        BoardSamples.edit("2025-11-05T11:00:00Z", "Put anew."));
  }

  private static Duration processorTime() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Duration.ofNanos(system.getProcessCpuTime());
  }

  /** Knows of each file what it is known by, as S3 tells it. */
  private static final class Kept implements Bucket {
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
    private long bytes;

    @Override
    public Map<String, String> list() {
      return Map.copyOf(fingerprints);
    }

    @Override
    public boolean put(BoardFile file, Optional<String> instead) {
      bytes += file.bytes().length;
      fingerprints.put(file.name(), Fingerprints.of(file.bytes()));
      return true;
    }

    @Override
    public boolean remove(String name, String fingerprint) {
      return fingerprints.remove(name) != null;
    }
  }
}
