package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.FactDraft;
import io.deadlinewatch.text.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Facts that come with an edit: they are in force from it on. */
public final class FactOptions {
  @CommandLine.ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<Group> groups = new ArrayList<>();

  /** One fact, as options write it. */
  static final class Group {
    @CommandLine.Option(
        names = "--fact",
        required = true,
        paramLabel = "TEXT",
        description = "What is so from now on, in a sentence; may be repeated.")
    private String text = "";

    @CommandLine.Option(
        names = "--supersedes",
        paramLabel = "ID",
        description = "The fact that it takes the place of; see fact list.")
    private @Nullable String supersedes;

    @CommandLine.Option(
        names = "--fact-id",
        paramLabel = "SLUG",
        description = "Its id. Default: made from what it says.")
    private @Nullable String id;

    @CommandLine.Option(
        names = "--fact-track",
        paramLabel = "SLUG",
        description =
            "The thread that it speaks of. Default: that of what it supersedes, else the"
                + " deadline's.")
    private @Nullable String track;

    @CommandLine.Option(
        names = "--fact-source",
        paramLabel = "SOURCE",
        description = "Where it is written: TITLE URL [DATE] [official]. Default: the edit's.")
    private @Nullable String source;

    private FactDraft draft() {
      return new FactDraft(
          Optional.ofNullable(id),
          Optional.ofNullable(track),
          new FactDraft.Said(
              text,
              Optional.empty(),
              Optional.ofNullable(source).map(written -> SourceText.read("source", written))),
          Optional.ofNullable(supersedes));
    }
  }

  /** Whether one comes. */
  public boolean isGiven() {
    return !groups.isEmpty();
  }

  /**
   * The facts, dated as their occasion.
   *
   * @param stored what is known; asked only where a fact comes
   * @throws RequestException naming the option that is wrong
   */
  public List<Fact> facts(FactDraft.Occasion occasion, Supplier<List<Fact>> stored) {
    if (groups.isEmpty()) {
      return List.of();
    }
    if (groups.size() > FactDraft.MOST) {
      throw new RequestException(
          "--fact: stands %d times; at most %d come with an edit: write the others with fact add"
              .formatted(groups.size(), FactDraft.MOST));
    }
    Map<String, Fact> known = new HashMap<>();
    stored.get().forEach(fact -> known.put(fact.id(), fact));
    List<Fact> facts = new ArrayList<>();
    for (var group : groups) {
      var fact = fact(group, occasion, known);
      known.put(fact.id(), fact);
      facts.add(fact);
    }
    return facts;
  }

  private static Fact fact(Group group, FactDraft.Occasion occasion, Map<String, Fact> known) {
    try {
      return group.draft().on(occasion, known);
    } catch (RefusedException refused) {
      var option =
          switch (refused.field()) {
            case "text" -> "--fact";
            case "supersedes" -> "--supersedes";
            default -> "--fact-" + refused.field();
          };
      throw new RequestException(option + ": " + refused.problem());
    }
  }
}
