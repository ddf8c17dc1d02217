package io.deadlinewatch.cli.print;

import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.transfer.ImportPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what an import would do: + added, ~ changed. */
public final class PlanPrinter {
  private static final int SHOWN = 30;
  private static final int NAMED = 100;

  private final Workplace workplace;
  private final boolean known;
  private final boolean verbose;

  /**
   * @param known whether nothing of it is announced
   * @param verbose whether each thing has its line, however many they are
   */
  public PlanPrinter(Workplace workplace, boolean known, boolean verbose) {
    this.workplace = workplace;
    this.known = known;
    this.verbose = verbose;
  }

  public void print(String file, ImportPlan plan) {
    var out = workplace.out();
    var style = workplace.style();
    out.println(style.bold("Plan for " + file));
    plan.audience()
        .ifPresent(audience ->
            out.println(
                style.yellow("  ~ ")
                    + "audience: "
                    + audience.zone()
                    + ", alerts at "
                    + audience.alertTime()
                    + ", digests at "
                    + audience.digest().time()
                    + " on "
                    + audience.digest().writtenDays()));
    plan.added().stream()
        .limit(shown())
        .forEach(each -> lines(style.green("  + "), each.to(), Optional.empty()));
    rest(plan.added().size(), "added");
    plan.changed().stream()
        .limit(shown())
        .forEach(each -> lines(style.yellow("  ~ "), each.to(), Optional.of(each.from())));
    rest(plan.changed().size(), "changed");
    plan.facts().stream()
        .limit(shown())
        .forEach(fact -> wrapped(style.green("  + "), "fact " + words(fact)));
    rest(plan.facts().size(), "facts");
    if (verbose) {
      plan.notInFile().forEach(id -> out.println("    " + id + " is not in the file; left alone"));
    }
    summary(plan).forEach(out::println);
    out.println(announced(plan));
  }

  private void lines(String sign, Deadline to, Optional<Deadline> from) {
    wrapped(sign, to.id() + ": " + to.title());
    ChangeWords.lines(from, to).forEach(line -> wrapped("      ", line));
    if (from.isEmpty() || !from.get().due().equals(to.due())) {
      DueReadings.doubt(to.due()).ifPresent(words -> wrapped("      ", "Note: " + words + "."));
    }
    if (from.isEmpty() && !to.status().isOpen()) {
      wrapped("      ", "It is " + to.status().word() + ".");
    }
  }

  private void wrapped(String sign, String text) {
    var lines = Width.wrapped(text, workplace.columns() - 6);
    workplace.out().println(sign + lines.getFirst());
    lines.stream().skip(1).forEach(line -> workplace.out().println("      " + line));
  }

  private long shown() {
    return verbose ? Long.MAX_VALUE : SHOWN;
  }

  private void rest(int size, String what) {
    if (size > shown()) {
      workplace
          .out()
          .println("      and " + (size - SHOWN) + " more " + what + "; --verbose lists them");
    }
  }

  private static String words(Fact fact) {
    return fact.id() + " (" + fact.track() + "): " + fact.statement().text();
  }

  private List<String> summary(ImportPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(
        plan.added().size()
            + " added, "
            + plan.changed().size()
            + " changed, "
            + plan.unchanged()
            + " unchanged, "
            + plan.notInFile().size()
            + " not in the file"
            + (plan.notInFile().isEmpty()
                ? "."
                : " and left alone" + (verbose ? "." : " (--verbose lists them).")));
    lines.add(
        "Facts: "
            + plan.facts().size()
            + " added or changed, "
            + plan.unchangedFacts()
            + " unchanged.");
    if (plan.ahead() > 0) {
      lines.add(plan.ahead() + " of the file's changes lie ahead and are left for then.");
    }
    return lines;
  }

  private String announced(ImportPlan plan) {
    int told = plan.added().size() + plan.changed().size();
    if (told == 0) {
      return plan.isEmpty() ? "Nothing to do." : "Nothing of it is announced.";
    }
    return known
        ? "Nothing of it is announced (--known)."
        : told + (told == 1 ? " alert tells" : " alerts tell") + " of it; --known tells nobody.";
  }

  /** Whether somebody will be told of it. */
  public boolean tells(ImportPlan plan) {
    return !known && plan.added().size() + plan.changed().size() > 0;
  }

  /** What is asked says it all once more: the plan may have scrolled away. */
  public String question(String file, ImportPlan plan) {
    var ids =
        Stream.concat(
                plan.added().stream().map(each -> each.to().id()),
                plan.changed().stream().map(each -> each.to().id()))
            .collect(Collectors.joining(", "));
    return "Import %s: %d added, %d changed%s%s, %d facts%s?"
        .formatted(
            file,
            plan.added().size(),
            plan.changed().size(),
            ids.isEmpty() ? "" : " (" + Width.cut(ids, NAMED) + ")",
            plan.audience().isPresent() ? ", the audience" : "",
            plan.facts().size(),
            tells(plan) ? "" : ", told to nobody");
  }

  public String json(String file, ImportPlan plan, boolean written) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeBooleanField("written", written);
      json.writeBooleanField("announced", !known);
      json.writeBooleanField("audience", plan.audience().isPresent());
      Json.strings(json, "added", ids(plan.added().stream().map(ImportPlan.Added::to).toList()));
      Json.strings(
          json, "changed", ids(plan.changed().stream().map(ImportPlan.Changed::to).toList()));
      json.writeNumberField("unchanged", plan.unchanged());
      Json.strings(json, "notInFile", plan.notInFile());
      Json.strings(json, "facts", plan.facts().stream().map(Fact::id).toList());
      json.writeNumberField("ahead", plan.ahead());
      json.writeEndObject();
    });
  }

  private static List<String> ids(List<Deadline> deadlines) {
    return deadlines.stream().map(Deadline::id).collect(Collectors.toList());
  }
}
