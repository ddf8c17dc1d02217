package io.deadlinewatch.board.page;

import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Status;
import java.time.Instant;
import java.util.Locale;

/** What has become of a deadline, as a mark with its word: never told by colour alone. */
enum StandingMark {
  /** Ahead, and fixed. */
  SCHEDULED("sch", "Scheduled"),
  /** Ahead, and not confirmed. */
  TENTATIVE("ten", "Tentative"),
  /** Ahead, and only said. */
  THREATENED("thr", "Threatened"),
  /** Its date came, and nobody has said what became of it. */
  AWAITING("wai", "Awaiting outcome"),
  /** Reaching it was all. */
  REACHED("set", "Reached"),
  /** It ended. */
  SETTLED("set", "Settled"),
  /** It will not take place. */
  CANCELLED("can", "Cancelled");

  private final String code;
  private final String word;

  StandingMark(String code, String word) {
    this.code = code;
    this.word = word;
  }

  static StandingMark of(Deadline deadline, Instant at, Audience audience) {
    return switch (deadline.status()) {
      case Status.Cancelled _ -> CANCELLED;
      case Status.Settled _ -> SETTLED;
      case Status.Open _ -> ofOpen(deadline, at, audience);
    };
  }

  private static StandingMark ofOpen(Deadline deadline, Instant at, Audience audience) {
    if (CertaintyWords.outcomeUnknown(deadline, at, audience).isPresent()) {
      return AWAITING;
    }
    if (deadline.due().isPast(at, audience)) {
      return REACHED;
    }
    return switch (deadline.certainty()) {
      case SCHEDULED -> SCHEDULED;
      case TENTATIVE -> TENTATIVE;
      case THREATENED -> THREATENED;
    };
  }

  /** Whether it still lies ahead. */
  boolean isAhead() {
    return this == SCHEDULED || this == TENTATIVE || this == THREATENED;
  }

  /** The name of its shape and of its colour. */
  String code() {
    return code;
  }

  /** The word, in lower case for the middle of a sentence. */
  String word() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Writes mark and word. */
  void write(Html html) {
    html.open("span", "class", "st " + code);
    Sprite.mark(html, code);
    html.text(word).close();
  }
}
