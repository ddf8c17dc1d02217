package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the changes of a data file in the order of time, and checks each against what it finds. */
public final class History {
  private final Map<String, Deadline> now = new HashMap<>();
  private final Audience audience;

  private History(Audience audience) {
    this.audience = audience;
  }

  /**
   * Every change in the order of time; those of one moment as written.
   *
   * @param audience for changes that are known by their date alone
   * @throws DataException for a change to an unknown deadline, an id that is taken, or a result
   *     that breaks a rule
   */
  public static List<Happening> of(Dataset data, Audience audience) {
    var history = new History(audience);
    data.deadlines().forEach(deadline -> history.now.put(deadline.id(), deadline));
    List<Happening> happenings = new ArrayList<>();
    data.changes().stream()
        .sorted(Comparator.comparing((Change change) -> change.when().at(audience)))
        .forEach(change -> happenings.add(history.happen(change)));
    return happenings;
  }

  private Happening happen(Change change) {
    var before = Optional.ofNullable(now.get(change.action().deadlineId()));
    var after =
        switch (change.action()) {
          case Change.Add(var deadline) -> {
            if (before.isPresent()) {
              throw change
                  .fields()
                  .refused(
                      "add", "the id " + Fields.shown(deadline.id()) + " is taken; choose another");
            }
            yield deadline;
          }
          case Change.Amend(var id, var amendment) -> {
            var known = before.orElseThrow(() -> unknown(change, id));
            yield change.fields().checked(() -> amendment.appliedTo(known));
          }
        };
    now.put(after.id(), after);
    var edit =
        new Edit(
            change.when().at(audience), "data file", change.why(), Optional.of(change.source()));
    return new Happening(edit, before, after);
  }

  private static DataException unknown(Change change, String id) {
    return change
        .fields()
        .refused(
            "deadline",
            "no deadline has the id " + Fields.shown(id) + " by then; check the id and the date");
  }
}
