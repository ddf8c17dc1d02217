package io.deadlinewatch.board.publish;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.parallel.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Brings a bucket up to date, beside others that do the same.
 *
 * <p>It lists first, then reads what is known, and then replaces only what it has listed. So
 * whatever it replaces was made before it read: an older page never takes the place of a newer one.
 * Whoever finds that another was faster begins anew, and then knows no less than they did.
 */
public final class Publication {
  /** Whoever loses as often as this does it again with the next event. */
  static final int ATTEMPTS = 5;

  /** Changes by itself, so that two that look at once may each write it; one of them is enough. */
  static final String LOOKED = "status.json";

  /** Links to the others, so that it must not come before them. */
  static final String INDEX = "index.html";

  private static final int AT_ONCE = 16;

  private final Bucket bucket;
  private final Parallel parallel;

  public Publication(Bucket bucket, Parallel parallel) {
    this.bucket = bucket;
    this.parallel = parallel;
  }

  /**
   * What was done.
   *
   * @param written how many files were new or others
   * @param removed how many are gone
   * @param attempts how often it was begun, at least once
   * @param isDone whether it came to its end; if not, another was faster each time
   */
  public record Report(int written, int removed, int attempts, boolean isDone) {}

  /**
   * Does it.
   *
   * @param rendering reads what is known and names all files of it, each time anew; each is made
   *     when its turn comes
   */
  public Report bring(Supplier<List<BoardFile>> rendering) {
    var written = new AtomicInteger();
    var removed = new AtomicInteger();
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var standing = bucket.list();
      var files = rendering.get();
      if (write(standing, files, written) && remove(standing, files, removed)) {
        return new Report(written.get(), removed.get(), attempt, true);
      }
    }
    return new Report(written.get(), removed.get(), ATTEMPTS, false);
  }

  private boolean write(
      Map<String, String> standing, List<BoardFile> files, AtomicInteger written) {
    List<BoardFile> pages = new ArrayList<>();
    List<BoardFile> last = new ArrayList<>();
    Optional<BoardFile> looked = Optional.empty();
    for (var file : files) {
      switch (file.name()) {
        case LOOKED -> looked = Optional.of(file);
        case INDEX -> last.add(file);
        default -> pages.add(file);
      }
    }
    Function<BoardFile, Boolean> putting = file -> put(standing, file, written);
    if (!all(pages, putting) || !all(last, putting)) {
      return false;
    }
    if (looked.isPresent()) {
      put(standing, looked.get(), written);
    }
    return true;
  }

  private boolean put(Map<String, String> standing, BoardFile named, AtomicInteger written) {
    var file = named.made();
    var instead = Optional.ofNullable(standing.get(file.name()));
    if (instead.filter(Fingerprints.of(file.bytes())::equals).isPresent()) {
      return true;
    }
    boolean isPut = bucket.put(file, instead);
    if (isPut) {
      written.incrementAndGet();
    }
    return isPut;
  }

  private boolean remove(
      Map<String, String> standing, List<BoardFile> files, AtomicInteger removed) {
    var names = files.stream().map(BoardFile::name).collect(Collectors.toSet());
    var gone = new HashMap<>(standing);
    gone.keySet().removeAll(names);
    return all(
        List.copyOf(gone.entrySet()),
        entry -> {
          boolean isGone = bucket.remove(entry.getKey(), entry.getValue());
          if (isGone) {
            removed.incrementAndGet();
          }
          return isGone;
        });
  }

  private <T> boolean all(List<T> things, Function<T, Boolean> work) {
    return parallel.each(things, AT_ONCE, work).stream().allMatch(Boolean::booleanValue);
  }
}
