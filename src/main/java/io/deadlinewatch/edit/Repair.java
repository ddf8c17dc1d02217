package io.deadlinewatch.edit;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemState;
import io.deadlinewatch.store.Leftover;
import io.deadlinewatch.store.Remains;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is made of a deadline's rows of which some cannot be read.
 *
 * <ol>
 *   <li>The deadline is as its last readable revision left it; its number is that of the last row.
 *   <li>How far its alerts have come is what its own row says, where that much can be read, and
 *       what the records say besides. Nothing that a record names is told anew.
 *   <li>It counts as tried before, so that the next sweep looks at the records first and finishes
 *       what was told in part.
 *   <li>A revision becomes the step from the state before it to the one after it.
 * </ol>
 *
 * @param remains what is there
 * @param audience whose times plan the next alert
 * @param now when it was read
 */
public record Repair(Remains remains, Audience audience, Instant now) {
  /** What a revision's row says that cannot be read. */
  static final String REASON_LOST = "The record of why could not be read any more.";

  /** Records older than this may have expired: what they said counts as told. */
  private static final Duration RECORDED_FOR = Duration.ofDays(399);

  /** A revision's row, and what is written instead. */
  public record MendedRevision(Remains.DamagedRow row, Revision revision) {}

  /** The deadline as it will stand; none where no state of it can be read. */
  public Optional<DeadlineItem> item() {
    return switch (remains.head()) {
      case Remains.Head.Whole(var item) -> Optional.of(item);
      case Remains.Head.Damaged(_, var progress, var state) -> rebuilt(progress, state);
      case Remains.Head.Absent() -> rebuilt(Optional.empty(), Optional.empty());
    };
  }

  /** The revisions that can be written anew, in order. */
  public List<MendedRevision> revisions() {
    var item = item();
    if (item.isEmpty()) {
      return List.of();
    }
    List<MendedRevision> mended = new ArrayList<>();
    for (var row : remains.damaged()) {
      row.revision().ifPresent(number -> mended.add(mended(row, number, item.get())));
    }
    return mended;
  }

  /** What stays as it is: nothing says what was in it. */
  public List<Remains.DamagedRow> left() {
    return remains.damaged().stream()
        .filter(row -> row.revision().isEmpty() || item().isEmpty())
        .toList();
  }

  /** The last revision that can be read; the state is its. */
  public Optional<Revision> lastReadable() {
    return remains.history().revisions().stream().reduce((_, later) -> later);
  }

  private Optional<DeadlineItem> rebuilt(
      Optional<AlertProgress> progress, Optional<ItemState> state) {
    return lastReadable().map(last -> rebuilt(last, progress, state));
  }

  private DeadlineItem rebuilt(
      Revision last, Optional<AlertProgress> progress, Optional<ItemState> state) {
    int number = remains.lastRevision();
    var revisedAt =
        number == last.number()
            ? last.edit().at()
            : damagedEdit(number).map(Edit::at).orElse(last.edit().at());
    int announced = announced(number, progress);
    var come = new AlertProgress(number, announced, said(last, number, announced, progress));
    var next =
        come.hasUnannounced() ? Optional.of(now) : AlertPlan.nextAlertAt(last.to(), come, audience);
    return new DeadlineItem(last.to(), come, revisedAt, free(state, next));
  }

  /** A version that was counted from the clock is one that no sweep holds. */
  private ItemState free(Optional<ItemState> state, Optional<Instant> next) {
    return new ItemState(
        state.map(ItemState::version).orElse(now.getEpochSecond()),
        next,
        Optional.empty(),
        Math.max(1, state.map(ItemState::attempts).orElse(0)),
        state.map(ItemState::leftover).orElse(Leftover.NONE));
  }

  private int announced(int number, Optional<AlertProgress> progress) {
    int announced = progress.map(AlertProgress::announced).filter(it -> it <= number).orElse(0);
    for (var revision : remains.history().revisions()) {
      if (isKnown(revision.number()) || revision.edit().at().isBefore(now.minus(RECORDED_FOR))) {
        announced = Math.max(announced, revision.number());
      }
    }
    for (var record : remains.history().told()) {
      if (isWhole(record) && isChanged(record)) {
        announced = Math.max(announced, Math.min(number, revision(record)));
      }
    }
    return announced;
  }

  private Set<String> said(
      Revision last, int number, int announced, Optional<AlertProgress> progress) {
    Set<String> said = new HashSet<>();
    progress.filter(one -> one.revision() == number).ifPresent(one -> said.addAll(one.said()));
    if (announced == number && (isKnown(number) || isExpired(last))) {
      said.addAll(AlertPlan.known(last.to(), number, quietSince(last), audience).said());
    }
    remains.history().told().stream()
        .filter(record -> revision(record) == number && isWhole(record))
        .flatMap(
            record -> Stream.concat(Stream.of(name(record)), record.passed().keySet().stream()))
        .filter(name -> !name.equals(PlannedAlert.CHANGED))
        .forEach(said::add);
    return said;
  }

  private boolean isKnown(int number) {
    return remains.history().known().contains(number);
  }

  private boolean isExpired(Revision revision) {
    return revision.edit().at().isBefore(now.minus(RECORDED_FOR));
  }

  /** What was due before the oldest record that is kept was told, or will not be any more. */
  private Instant quietSince(Revision last) {
    var kept = now.minus(RECORDED_FOR);
    return last.edit().at().isBefore(kept) ? kept : last.edit().at();
  }

  private MendedRevision mended(Remains.DamagedRow row, int number, DeadlineItem item) {
    var before = remains.history().revisions().stream().filter(one -> one.number() == number - 1);
    var from = before.map(Revision::to).findFirst().or(() -> stateBefore(number));
    var edit =
        row.edit().orElseGet(() -> new Edit(item.revisedAt(), "", REASON_LOST, Optional.empty()));
    var to = stateAfter(number, item);
    return new MendedRevision(row, new Revision(number, edit, from.filter(_ -> number > 1), to));
  }

  /** The nearest earlier state that is known. */
  private Optional<Deadline> stateBefore(int number) {
    return remains.history().revisions().stream()
        .filter(one -> one.number() < number)
        .reduce((_, later) -> later)
        .map(Revision::to);
  }

  /** What the next revision began with, or as the deadline stands. */
  private Deadline stateAfter(int number, DeadlineItem item) {
    return remains.history().revisions().stream()
        .filter(one -> one.number() > number)
        .findFirst()
        .flatMap(Revision::from)
        .orElse(item.deadline());
  }

  private Optional<Edit> damagedEdit(int number) {
    return remains.damaged().stream()
        .filter(row -> row.revision().orElse(0) == number)
        .findFirst()
        .flatMap(Remains.DamagedRow::edit);
  }

  private static boolean isWhole(AlertRecord record) {
    return record.accepted().keySet().containsAll(EnumSet.allOf(Medium.class));
  }

  private static boolean isChanged(AlertRecord record) {
    return name(record).equals(PlannedAlert.CHANGED);
  }

  private static int revision(AlertRecord record) {
    return record.id() instanceof AlertId.OfDeadline id ? id.revision() : 0;
  }

  private static String name(AlertRecord record) {
    return record.id() instanceof AlertId.OfDeadline id ? id.name() : "";
  }
}
