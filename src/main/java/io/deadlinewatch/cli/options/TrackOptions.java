package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * Holds a track to those in use: a mistyped one would split a thread, and its subscribers would
 * never hear of the half that they did not name.
 */
public final class TrackOptions {
  private static final int NAMED = 12;

  @CommandLine.Option(
      names = "--new-track",
      description = "Takes a track that nothing has yet, which is refused otherwise.")
  private boolean isNew;

  /**
   * Refuses a track that nothing has; the first one of an empty table is taken.
   *
   * @throws RequestException naming those in use, and the one that may have been meant
   */
  public void require(String option, Collection<String> tracks, Supplier<OperatorStore> table) {
    if (isNew || tracks.isEmpty()) {
      return;
    }
    var store = table.get();
    var all = inUse(store, tracks);
    var problem =
        tracks.stream().map(track -> unknown(track, all)).flatMap(Optional::stream).findFirst();
    if (problem.isPresent()) {
      throw new RequestException(
          option + ": " + problem.get() + "; if it is meant, add --new-track");
    }
  }

  /** The same for a command that needs no table; where it is not to be seen, a warning is given. */
  public void requireWhereKnown(
      String option, Collection<String> tracks, Connection connection, Workplace workplace) {
    if (isNew || tracks.isEmpty()) {
      return;
    }
    OperatorStore store;
    try {
      store = connection.store(workplace);
    } catch (RequestException _) {
      workplace
          .err()
          .println(
              "warning: " + option + ": not compared with those in use; name --table or --stack");
      return;
    }
    try {
      require(option, tracks, () -> store);
    } catch (StoreException failed) {
      workplace
          .err()
          .println(
              "warning: " + option + ": not compared with those in use: " + failed.getMessage());
    }
  }

  /**
   * What is said of a track that nothing has; nothing for one in use, or where none is.
   *
   * @param all those in use
   */
  public static Optional<String> unknown(String track, Set<String> all) {
    if (all.isEmpty() || all.contains(track)) {
      return Optional.empty();
    }
    return Optional.of(
        RefusedException.quoted(track)
            + " is a new track; in use: "
            + named(all)
            + DidYouMean.question(track, all));
  }

  /** What is said to whoever looks for a track that nothing has. */
  public static Optional<String> nobody(OperatorStore store, String track) {
    var all = KnownWords.allTracks(store);
    return all.contains(track)
        ? Optional.empty()
        : Optional.of(
            "nothing has the track "
                + RefusedException.quoted(track)
                + (all.isEmpty() ? "" : "; in use: " + named(all))
                + DidYouMean.question(track, all));
  }

  private static String named(Set<String> all) {
    return all.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (all.size() > NAMED ? ", and " + (all.size() - NAMED) + " more" : "");
  }

  /** The tracks that a table has; the whole of it is read only where one of these is not found. */
  public static Set<String> inUse(OperatorStore store, Collection<String> wanted) {
    var known = KnownWords.tracks(store);
    return known.containsAll(wanted) ? known : KnownWords.allTracks(store);
  }
}
