package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Maker;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.FactDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the changes of a data file in the order of time, and checks each against what it finds. */
public final class History {
  private final Map<String, Deadline> now = new HashMap<>();
  private final Map<String, Fact> facts = new HashMap<>();
  private final Audience audience;

  private History(Audience audience) {
    this.audience = audience;
  }

  /**
   * Every change in the order of time; those of one moment as written.
   *
   * @param audience for changes that are known by their date alone
   * @throws DataException for a change to an unknown deadline, an id that is taken, a fact that
   *     supersedes what is not known by then, or a result that breaks a rule
   */
  public static List<DatedRevision> of(Dataset data, Audience audience) {
    var problems = new Problems(data.name());
    var happenings = of(data, audience, problems);
    problems.requireNone();
    return happenings;
  }

  /**
   * Likewise, without those that are refused.
   *
   * @param problems takes what is refused
   */
  static List<DatedRevision> of(Dataset data, Audience audience, Problems problems) {
    var history = new History(audience);
    data.deadlines().forEach(deadline -> history.now.put(deadline.id(), deadline));
    data.facts().forEach(fact -> history.facts.put(fact.id(), fact));
    return history.happen(data.changes(), problems);
  }

  private List<DatedRevision> happen(List<FileChange> changes, Problems problems) {
    List<DatedRevision> happenings = new ArrayList<>();
    changes.stream()
        .sorted(Comparator.comparing((FileChange fileChange) -> fileChange.when().at(audience)))
        .filter(fileChange -> !problems.isRefused(fileChange.action().deadlineId()))
        .forEach(fileChange -> {
          try {
            happenings.add(happen(fileChange));
          } catch (DataException problem) {
            problems.add(problem);
          }
        });
    return happenings;
  }

  private DatedRevision happen(FileChange fileChange) {
    var before = Optional.ofNullable(now.get(fileChange.action().deadlineId()));
    var after =
        switch (fileChange.action()) {
          case FileChange.Add(var deadline) -> {
            if (before.isPresent()) {
              throw fileChange
                  .mappingReader()
                  .refused(
                      "add",
                      "the id " + MappingReader.shown(deadline.id()) + " is taken; choose another");
            }
            yield deadline;
          }
          case FileChange.Amend(var id, var amendment) -> {
            var known = before.orElseThrow(() -> unknown(fileChange, id));
            yield fileChange.mappingReader().checked(() -> amendment.appliedTo(known));
          }
        };
    now.put(after.id(), after);
    var edit =
        new Edit(
            fileChange.when().at(audience), Maker.named("data file"), fileChange.reason(), false);
    return new DatedRevision(edit, before, after, facts(fileChange, edit, after));
  }

  private List<Fact> facts(FileChange fileChange, Edit edit, Deadline after) {
    var occasion =
        new FactDraft.Occasion(
            after.track(), audience.dateOf(edit.at()), edit.source().orElseThrow());
    List<Fact> brought = new ArrayList<>();
    for (var added : fileChange.facts()) {
      var fact = added.mappingReader().checked(() -> added.draft().on(occasion, facts));
      facts.put(fact.id(), fact);
      brought.add(fact);
    }
    return brought;
  }

  private static DataException unknown(FileChange fileChange, String id) {
    return fileChange
        .mappingReader()
        .refused(
            "deadline",
            "no deadline has the id "
                + MappingReader.shown(id)
                + " by then; check the id and the date");
  }
}
