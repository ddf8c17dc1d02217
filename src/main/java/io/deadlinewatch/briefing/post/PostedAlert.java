package io.deadlinewatch.briefing.post;

import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.TimeLeft;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * An alert as a relay gets it: the document, and nothing else. Fields that this program does not
 * know are passed over, so that a newer sweep can feed an older relay.
 */
public final class PostedAlert {
  private static final Set<String> KINDS = Set.of("reminder", "reached", "changed", "digest");

  private final DocumentNode document;
  private final Instant at;
  private final Optional<Due> due;
  private final Audience audience;

  private PostedAlert(DocumentNode document, Instant at) {
    this.document = document;
    this.at = at;
    this.due = due(document.at("deadline", "due"));
    this.audience = audience(document.at("words"));
  }

  /**
   * Reads a document.
   *
   * @throws RefusedException when it is not an alert document of this schema: it never will be
   */
  public static PostedAlert read(String text) {
    return of(
        JsonNode.read(text)
            .orElseThrow(() ->
                new RefusedException("document", "is not one JSON object, with each field once")));
  }

  /**
   * Takes a document that was read already.
   *
   * @throws RefusedException as {@link #read}
   */
  public static PostedAlert of(JsonNode read) {
    var document = DocumentNode.of(read);
    if (!document.words("schema").equals(AlertDocument.SCHEMA)) {
      throw new RefusedException("schema", "is not " + AlertDocument.SCHEMA);
    }
    if (!KINDS.contains(document.words("kind"))) {
      throw new RefusedException("kind", "is none of " + KINDS.stream().sorted().toList());
    }
    for (var required : new String[] {"id", "headline"}) {
      if (document.text(required).isEmpty()) {
        throw new RefusedException(required, "is missing in the document");
      }
    }
    try {
      return new PostedAlert(document, Instant.parse(document.words("at")));
    } catch (DateTimeException _) {
      throw new RefusedException("at", "is not an instant, such as 2025-11-10T05:01:00Z");
    }
  }

  /** The alert's id. */
  public String id() {
    return document.words("id");
  }

  /** {@code reminder}, {@code reached}, {@code changed} or {@code digest}. */
  public String kind() {
    return document.words("kind");
  }

  /** The deadline's track; {@code all} for a digest. */
  public String track() {
    return document.text("deadline", "track").orElse(Slug.ALL_TRACKS);
  }

  /** {@code high} or {@code normal}. */
  public String urgency() {
    return document.words("urgency");
  }

  /** Whether it speaks of every deadline. */
  public boolean isDigest() {
    return kind().equals("digest");
  }

  /** Whether reminders are still owed. */
  public boolean isOpen() {
    return document.words("deadline", "status").equals("open");
  }

  /** Whether due has passed; of a document that does not name it, as its time left says. */
  boolean isPast() {
    return due.map(moment -> moment.isPast(at, audience))
        .orElseGet(() -> document.words("timeLeft").contains("-"));
  }

  /** Whether due has passed, and not just now. */
  public boolean isAgo() {
    return isPast() && !document.words("words", "timeLeft").equals(TimeLeft.NOW);
  }

  /** Whether due has come, to the second: then nobody doubts its date any more. */
  public boolean hasCome() {
    return isPast() || due.flatMap(Due::instant).filter(at::equals).isPresent();
  }

  /** Whether what it tells runs through a last day. */
  public boolean hasLastDay() {
    return document.text("deadline", "due", "through").isPresent();
  }

  /** {@code ends in 6 hours} of a last day that has a day or less to run; else nothing. */
  public Optional<String> ending() {
    return due.flatMap(moment -> TimeLeft.ending(moment, at, audience));
  }

  /** Whether its headline is a sentence that somebody put the news into. */
  public boolean hasNews() {
    return document.text("change", "headline").isPresent();
  }

  private static Optional<Due> due(DocumentNode due) {
    var text =
        new DueText(
            due.text("local").or(() -> due.text("date")), due.text("through"), due.text("zone"));
    try {
      return Optional.of(text.read(Optional.empty()));
    } catch (RefusedException _) {
      return Optional.empty();
    }
  }

  private static Audience audience(DocumentNode words) {
    var clock =
        words.words("clock").equals(ClockFormat.TWENTY_FOUR_HOURS.word())
            ? ClockFormat.TWENTY_FOUR_HOURS
            : ClockFormat.TWELVE_HOURS;
    return new Audience(
        zone(words.words("zone")),
        Audience.DEFAULT.alertTime(),
        Audience.DEFAULT.digest(),
        Optional.empty(),
        new Presentation(clock, Optional.empty()));
  }

  /** Its one line, in plain words. */
  public String headline() {
    return document.words("headline");
  }

  /** When or what first, with the time left; then the title. The news where there is any. */
  public String header() {
    if (hasNews() || !isOpen()) {
      return headline();
    }
    var left = document.text("words", "timeLeft").filter(_ -> kind().equals("changed"));
    var due = hasLastDay() ? ", " : isAgo() ? ", was due " : ", due ";
    return named(left.map(due::concat).orElse("")).orElseGet(this::headline);
  }

  /** What or when first, then the title; none of a document that does not name both. */
  Optional<String> named() {
    return named("");
  }

  private Optional<String> named(String aside) {
    return document
        .text("words", "lead")
        .flatMap(
            lead -> document.text("deadline", "title").map(title -> lead + aside + ": " + title));
  }

  /** All of it. */
  public DocumentNode document() {
    return document;
  }

  /** How many entries the document itself left out. */
  public int leftOut(String what) {
    try {
      return Math.max(0, Integer.parseInt(document.words("leftOut", what)));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  /** {@code Fri Nov 7, 2025, 9:00 AM EST}: the moment that the words count from. */
  public String asOf() {
    var moment = at.atZone(audience.zone());
    return Dates.fullDay(moment.toLocalDate()) + ", " + Dates.clockInZone(moment, audience);
  }

  /** What a post that comes late begins with: as of when it speaks. */
  public String lateness() {
    return "As of " + moment() + ":";
  }

  /** {@code Nov 4, 3:00 PM EST}: the same, short. */
  public String moment() {
    var moment = at.atZone(audience.zone());
    return Dates.monthDay(moment.toLocalDate()) + ", " + Dates.clockInZone(moment, audience);
  }

  /** {@code Nov 4} of an instant, in the audience's zone. */
  public Optional<String> monthDay(String instant) {
    try {
      return Optional.of(
          Dates.monthDay(Instant.parse(instant).atZone(audience.zone()).toLocalDate()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** {@code Nov 4, 2025} of a date; none where there is none, as many sources have none. */
  public static Optional<String> dated(String date) {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Dates.dated(LocalDate.parse(date)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException _) {
      return ZoneOffset.UTC;
    }
  }
}
