package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where what is told is written: official documents first, then what the newest edit cites. Nothing
 * is cited that was published after the alert was decided.
 */
public final class Citations {
  private Citations() {}

  /** The sources of the alerts of a message, each address once. */
  public static List<Source> of(List<DeadlineAlert> alerts, Audience audience) {
    Map<String, Source> byUrl = new LinkedHashMap<>();
    alerts.stream()
        .flatMap(alert -> known(alert, audience))
        .forEach(source -> byUrl.merge(source.url(), source, Citations::official));
    return byUrl.values().stream()
        .sorted(Comparator.comparing((Source source) -> !source.isOfficial()))
        .toList();
  }

  /** What a source is called: {@code Executive Order 14358 (official document)}. */
  public static String title(Source source) {
    return source.title() + (source.isOfficial() ? " (official document)" : "");
  }

  private static Stream<Source> known(DeadlineAlert alert, Audience audience) {
    var today = audience.dateOf(alert.at());
    return cited(alert)
        .filter(source -> source.published().filter(date -> date.isAfter(today)).isEmpty());
  }

  private static Stream<Source> cited(DeadlineAlert alert) {
    var own = alert.deadline().wording().sources().stream();
    return alert.cause() instanceof DeadlineAlert.Changed(_, var edits)
        ? Stream.concat(edits.reversed().stream().map(Edit::source).flatMap(Optional::stream), own)
        : own;
  }

  /** One of two that cite the same page. */
  private static Source official(Source first, Source second) {
    return first.isOfficial() ? first : first.official(second.isOfficial());
  }
}
