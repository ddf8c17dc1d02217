package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long before due a reminder goes out; it keeps its written form, since ids hold it (R2). */
public sealed interface Lead {
  /** Longest lead, in days: ten years. */
  int MAX_DAYS = 3_650;

  /** The form it was written in, such as {@code P1W}. */
  String written();

  /** When its reminder is due (R1, R2). */
  Instant alertAt(Due due, Audience audience);

  /** Whole days before the due day, at the alert time (R1). */
  record Days(String written, int days) implements Lead {
    @Override
    public Instant alertAt(Due due, Audience audience) {
      return audience.alertAt(due.dayFor(audience).minusDays(days));
    }
  }

  /** Exactly so long before the due instant (R2). */
  record Time(String written, Duration before) implements Lead {
    @Override
    public Instant alertAt(Due due, Audience audience) {
      return due.instant().orElseThrow().minus(before);
    }
  }

  /**
   * Reads {@code PnD}, {@code PnW}, {@code PTnH}, {@code PTnM} or {@code PTnHnM}.
   *
   * @throws RefusedException for any other form: mixed, negative, zero, months, years
   */
  static Lead parse(String text) {
    var days = Forms.DAYS.matcher(text);
    if (days.matches()) {
      int count = Integer.parseInt(days.group(1)) * (days.group(2).equals("W") ? 7 : 1);
      requireLength(text, Duration.ofDays(count));
      return new Days(text, count);
    }
    var time = Forms.TIME.matcher(text);
    if (time.matches()) {
      var before = Duration.ofHours(number(time, 1)).plusMinutes(number(time, 2));
      requireLength(text, before);
      return new Time(text, before);
    }
    throw new RefusedException("leads", RefusedException.quoted(text) + Forms.problem(text));
  }

  private static int number(Matcher time, int group) {
    var digits = time.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static void requireLength(String text, Duration length) {
    if (length.isZero()) {
      throw new RefusedException(
          "leads",
          RefusedException.quoted(text)
              + " is no time at all; the moment itself is told without a lead");
    }
    if (length.compareTo(Duration.ofDays(MAX_DAYS)) > 0) {
      throw new RefusedException(
          "leads", RefusedException.quoted(text) + " is longer than " + MAX_DAYS + " days");
    }
  }

  /** The written forms, and what is said of the others. */
  final class Forms {
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,6})([DW])");
    private static final Pattern TIME =
        Pattern.compile("PT(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?");

    /** Longest text that anybody meant as a lead: what follows costs the square of the length. */
    private static final int MEANT = 40;

    private Forms() {}

    private static String problem(String text) {
      if (text.indexOf('-') >= 0) {
        return " is negative; a lead is the time before due, such as P3D";
      }
      if (text.length() <= MEANT && text.matches("P.*\\d[DWMY].*T.*")) {
        return " mixes days and hours; write one of them, such as P1D or PT30H";
      }
      return " is not a lead; write days (P7D), weeks (P2W) or time (PT6H, PT30M, PT1H30M)";
    }
  }
}
