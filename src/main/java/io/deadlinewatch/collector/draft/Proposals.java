package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.reading.Reading;
import io.deadlinewatch.collector.reading.ReadingClass;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.collector.register.RegisterDocument;
import io.deadlinewatch.deadline.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes drafts of documents, compared with the deadlines that are there.
 *
 * <ul>
 *   <li>What stands already makes none.
 *   <li>What extends, delays or corrects another document moves the deadline that it means, found
 *       by the documents that it cites, its docket or its RIN; where several could be meant, none
 *       is named.
 *   <li>What takes another back cancels the open deadlines of that; a hearing that is called off,
 *       those of the hearing.
 *   <li>All else adds.
 * </ul>
 */
public final class Proposals {
  private final Relations all;
  private final Relations open;

  /**
   * @param deadlines all that are there
   */
  public Proposals(List<Deadline> deadlines) {
    this.all = new Relations(deadlines);
    this.open = new Relations(deadlines.stream().filter(each -> each.status().isOpen()).toList());
  }

  /** The drafts of what was found, in its order. */
  public List<Draft> of(List<Harvest.Found> found) {
    return found.stream().flatMap(each -> of(each).stream()).toList();
  }

  private List<Draft> of(Harvest.Found found) {
    var document = found.document();
    var drafts = new Drafting(document, found.track());
    var occasion = Occasion.of(document);
    var about = open.about(document);
    var taken = takenBack(occasion, about);
    if (!taken.isEmpty()) {
      taken.forEach(deadline -> drafts.cancel(deadline));
      return drafts.made;
    }
    var read = readings(document, occasion == Occasion.CHANGES && !about.isEmpty());
    var readings = read.stream().filter(reading -> !stands(document, reading)).toList();
    List<Optional<Deadline>> meant = new ArrayList<>();
    for (var reading : readings) {
      boolean changes = changes(occasion, reading);
      var candidates = changes ? meant(about, reading) : open.citing(document);
      meant.add(Meant.of(candidates, reading, changes && read.size() == 1));
    }
    for (int which = 0; which < readings.size(); which++) {
      var reading = readings.get(which);
      var moved = isClaimed(which, readings, meant) ? Optional.<Deadline>empty() : meant.get(which);
      boolean isUnclear =
          meant.get(which).isEmpty()
              && changes(occasion, reading)
              && isSure(reading, meant(about, reading));
      drafts.add(moved.isPresent() || isUnclear ? DraftKind.MOVE : DraftKind.ADD, moved, reading);
    }
    return drafts.made;
  }

  private boolean stands(RegisterDocument document, Reading reading) {
    return all.near(document).stream().anyMatch(each -> Meant.stands(each, reading));
  }

  private static boolean changes(Occasion occasion, Reading reading) {
    return occasion == Occasion.CHANGES || reading.was().isPresent();
  }

  /** "This rule is effective June 16. The effective date of the other is delayed to October 1." */
  private static boolean isClaimed(
      int which, List<Reading> readings, List<Optional<Deadline>> meant) {
    for (int other = 0; other < readings.size(); other++) {
      if (meant.get(which).isPresent()
          && meant.get(other).equals(meant.get(which))
          && says(readings.get(other))
          && !says(readings.get(which))) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Reading reading) {
    return reading.was().isPresent() || Occasion.changes(reading.sentence());
  }

  private static List<Deadline> takenBack(Occasion occasion, List<List<Deadline>> about) {
    var first = about.stream().findFirst().orElse(List.of());
    return switch (occasion) {
      case WITHDRAWS -> first;
      case CALLS_OFF -> first.stream().filter(Proposals::isOfHearing).toList();
      case ITSELF, CHANGES -> List.of();
    };
  }

  private static boolean isOfHearing(Deadline deadline) {
    return DeadlineKinds.isOf(deadline, ReadingClass.HEARING)
        || DeadlineKinds.isOf(deadline, ReadingClass.REQUEST_TO_APPEAR);
  }

  /** What changes something that is there is told, even where it says no date. */
  private static List<Reading> readings(RegisterDocument document, boolean changes) {
    var readings = DocumentReading.of(document);
    boolean isUnread = readings.stream().allMatch(each -> isUnread(each));
    return isUnread && changes
        ? List.of(DocumentReading.undated(document, document.dates()))
        : readings;
  }

  private static boolean isUnread(Reading reading) {
    return reading.kind() == ReadingClass.OTHER && reading.due().isEmpty();
  }

  /** By the surest sign that leads to any deadline which could be meant. */
  private static List<Deadline> meant(List<List<Deadline>> about, Reading reading) {
    return about.stream()
        .map(found -> found.stream().filter(each -> Meant.couldBe(each, reading)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether a change is of a deadline that is there, though it is not clear of which. */
  private static boolean isSure(Reading reading, List<Deadline> candidates) {
    return candidates.size() > 1 || (reading.kind().isAsked() && !candidates.isEmpty());
  }

  /** The drafts of a document. */
  private static final class Drafting {
    private final RegisterDocument document;
    private final Draft.Origin origin;
    private final List<Draft> made = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> moved = new HashSet<>();

    Drafting(RegisterDocument document, String track) {
      this.document = document;
      this.origin =
          new Draft.Origin(
              document.number(),
              document.dockets().stream().findFirst(),
              document.title(),
              document.url(),
              track,
              document.published(),
              SayingHash.of(document));
    }

    void add(DraftKind kind, Optional<Deadline> deadline, Reading reading) {
      var meant = deadline.map(Deadline::id).filter(moved::add);
      boolean isTaken = deadline.isPresent() && meant.isEmpty();
      made.add(
          new Draft(
              id(reading.kind().word()),
              isTaken ? DraftKind.ADD : kind,
              meant,
              reading,
              document.register().with(reading),
              origin));
    }

    void cancel(Deadline deadline) {
      var said = document.action().isEmpty() ? document.title() : document.action();
      made.add(
          new Draft(
              id("cancel"),
              DraftKind.CANCEL,
              Optional.of(deadline.id()),
              DocumentReading.undated(said, Set.of()),
              Optional.empty(),
              origin));
    }

    private String id(String what) {
      int which = counts.merge(what, 1, Integer::sum);
      var id = document.number().toLowerCase(Locale.ROOT) + "-" + what;
      return which == 1 ? id : id + "-" + which;
    }
  }
}
