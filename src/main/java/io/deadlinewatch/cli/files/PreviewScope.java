package io.deadlinewatch.cli.files;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.delivery.console.Tally;
import io.deadlinewatch.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How much of a preview is shown. */
final class PreviewScope {
  @CommandLine.Option(
      names = "--full",
      description = "Every alert as its readers get it: by e-mail, by SMS and in Slack.")
  private boolean full;

  @CommandLine.Option(
      names = "--day",
      paramLabel = "D",
      description = "The alerts of one day, such as 2025-11-10, as their readers get them.")
  private @Nullable String day;

  @CommandLine.Option(
      names = "--alert",
      paramLabel = "ID",
      description =
          "One alert as its readers get it, such as us-cn-truce/3/changed; or all of a deadline.")
  private @Nullable String alert;

  /** Whether every alert is shown in full. */
  boolean isFull() {
    return full && !isSome();
  }

  /** Whether some alerts are chosen. */
  boolean isSome() {
    return day != null || alert != null;
  }

  /** Whether an alert is one of those that are chosen. */
  boolean holds(Alert told, Audience audience) {
    return day().map(audience.dateOf(told.at())::equals).orElse(true)
        && (alert == null || alert.equals(told.id().text()) || alert.equals(Tally.subject(told)));
  }

  /**
   * Holds the day against the time that is shown.
   *
   * @throws RefusedException when it is outside
   */
  void require(Instant from, Instant to, Audience audience) {
    var first = audience.dateOf(from);
    var last = audience.dateOf(to);
    day()
        .filter(asked -> asked.isBefore(first) || asked.isAfter(last))
        .ifPresent(asked -> {
          throw new RefusedException(
              "--day",
              asked
                  + " is not in the time that is shown, "
                  + first
                  + " to "
                  + last
                  + "; set another with --from and --to");
        });
  }

  /**
   * Holds the alert against those that there are.
   *
   * @throws RefusedException when there is none of its name
   */
  void require(Tally there) {
    if (alert == null || there.isEmpty()) {
      return;
    }
    var ids = there.ids();
    if (!ids.containsKey(alert) && ids.values().stream().noneMatch(of -> of.contains(alert))) {
      var of = alert.replaceFirst("/.*", "");
      throw new RefusedException(
          "--alert",
          RefusedException.quoted(alert)
              + " is none of this time; there "
              + (ids.containsKey(of)
                  ? "are " + String.join(", ", ids.get(of))
                  : "are alerts of " + String.join(", ", ids.keySet())));
    }
  }

  /** What there is, where nothing of the choice was found. */
  String nothing(Tally there) {
    if (there.isEmpty() || day().isEmpty()) {
      return there.words();
    }
    var asked = day().orElseThrow();
    var none = " on " + asked + ". There ";
    if (alert != null) {
      var ids = there.ids().getOrDefault(alert.replaceFirst("/.*", ""), List.of());
      return "No " + alert + none + "are " + String.join(", ", ids) + ".";
    }
    var near =
        Stream.of(there.days().lowerEntry(asked), there.days().higherEntry(asked))
            .filter(Objects::nonNull)
            .map(day -> day.getValue() + " on " + day.getKey());
    return "No alert" + none + "are " + near.collect(Collectors.joining(", ")) + ".";
  }

  private Optional<LocalDate> day() {
    return Optional.ofNullable(day).map(text -> DueText.date("--day", text));
  }
}
