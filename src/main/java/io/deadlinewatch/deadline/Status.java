package io.deadlinewatch.deadline;

import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.List;
import java.util.Optional;

/** Whether a deadline still has something to say. */
public sealed interface Status {

  /** The word as it is written in data and documents. */
  String word();

  /** How it ended, where it ended and somebody said how. */
  Optional<String> outcome();

  /** It speaks as planned. */
  record Open() implements Status {
    @Override
    public String word() {
      return "open";
    }

    @Override
    public Optional<String> outcome() {
      return Optional.empty();
    }
  }

  /** It ended, and how is known. */
  record Settled(Optional<String> outcome) implements Status {
    /** Refuses an ending without words. */
    public Settled {
      if (outcome.isEmpty()) {
        throw new RefusedException("outcome", "is missing; say in a sentence how it was settled");
      }
      outcome = outcome.map(words -> CleanLine.required("outcome", words));
    }

    @Override
    public String word() {
      return "settled";
    }
  }

  /** It will not take place. */
  record Cancelled(Optional<String> outcome) implements Status {
    /** Cleans the words, if there are any. */
    public Cancelled {
      outcome = outcome.map(words -> CleanLine.required("outcome", words));
    }

    @Override
    public String word() {
      return "cancelled";
    }
  }

  /** Whether alerts other than {@code changed} are owed (R8). */
  default boolean isOpen() {
    return this instanceof Open;
  }

  /**
   * Reads a status.
   *
   * @throws RefusedException for an unknown word, a missing outcome, or an outcome of an open
   *     deadline
   */
  static Status parse(String word, Optional<String> outcome) {
    return switch (word) {
      case "open" -> {
        if (outcome.isPresent()) {
          throw new RefusedException(
              "outcome", "goes with settled or cancelled; an open one has none");
        }
        yield new Open();
      }
      case "settled" -> new Settled(outcome);
      case "cancelled" -> new Cancelled(outcome);
      default ->
          throw new RefusedException(
              "status",
              RefusedException.quoted(word)
                  + " is not a status; write open, settled or cancelled"
                  + DidYouMean.question(word, List.of("open", "settled", "cancelled")));
    };
  }
}
