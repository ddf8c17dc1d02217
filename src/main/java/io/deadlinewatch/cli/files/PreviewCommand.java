package io.deadlinewatch.cli.files;

import io.deadlinewatch.briefing.kinds.KindWords;
import io.deadlinewatch.cli.options.Arguments;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.Paged;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Times;
import io.deadlinewatch.deadline.Zones;
import io.deadlinewatch.delivery.console.RouteView;
import io.deadlinewatch.preview.Preview;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows what subscribers will be told, and when. */
@CommandLine.Command(
    name = "preview",
    description = {
      "Shows what readers will be told, and when: a line an alert, and the most important in full."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  deadline-watch preview --from 2025-11-09T00:00:00Z --to 2025-11-11T00:00:00Z"
    })
public final class PreviewCommand implements Callable<Integer>, Paged {
  /** For completion. */
  static final class KindsOfRoutes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return KindWords.KINDS.iterator();
    }
  }

  private static final Instant SHIPPED_FROM = Instant.parse("2025-10-24T12:00:00Z");
  private static final Instant SHIPPED_TO = Instant.parse("2025-11-11T00:00:00Z");
  private static final Duration AHEAD = Duration.ofDays(30);

  @CommandLine.Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "A data file, or - for standard input; the shipped US-China data of 2025 without it.")
  private @Nullable String data;

  @CommandLine.Option(
      names = "--from",
      paramLabel = "T",
      description =
          "An instant with Z, or a date (its first moment in the zone). Default:"
              + " 2025-10-24T12:00:00Z for the shipped data, else now.")
  private @Nullable String from;

  @CommandLine.Option(
      names = "--to",
      paramLabel = "T",
      description =
          "Likewise. Default: 2025-11-11T00:00:00Z for the shipped data, else 30 days on.")
  private @Nullable String to;

  @CommandLine.Option(
      names = "--zone",
      paramLabel = "Z",
      description = "The audience's zone, such as Europe/Berlin; overrides the file's.")
  private @Nullable String zone;

  @CommandLine.Option(
      names = "--alert-time",
      paramLabel = "HH:MM",
      description = "The audience's alert time, such as 09:00; overrides the file's.")
  private @Nullable String alertTime;

  @CommandLine.Option(
      names = "--route-kind",
      paramLabel = "KIND",
      completionCandidates = KindsOfRoutes.class,
      description =
          "Shows what a route of that kind is posted instead of Slack's words: teams, discord,"
              + " ntfy, webhook or mail.")
  private String routeKind = RouteView.SLACK;

  @CommandLine.Option(names = "--format", description = "text or json (one line an alert).")
  private Output.Format format = Output.Format.text;

  @CommandLine.Mixin private PreviewScope scope = new PreviewScope();

  private final Workplace workplace;

  public PreviewCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var route = RouteView.of("--route-kind", routeKind);
    var dataset = data == null ? Dataset.shipped() : Dataset.load(data);
    var audience = audience(dataset.audience());
    var begin = Arguments.moment("--from", from, audience.zone()).orElseGet(this::defaultFrom);
    var end = Arguments.moment("--to", to, audience.zone()).orElseGet(() -> defaultTo(begin));
    Arguments.requireOrder(begin, end);
    scope.require(begin, end, audience);
    var shown = new PreviewReport.Shown(dataset.name(), begin, end, audience, route);
    new PreviewReport(workplace, shown, scope).print(Preview.of(dataset, audience, begin), format);
    return 0;
  }

  private Audience audience(Audience ofFile) {
    return new Audience(
        zone == null ? ofFile.zone() : Zones.parse("--zone", zone),
        alertTime == null ? ofFile.alertTime() : Times.parse("--alert-time", alertTime),
        ofFile.digest(),
        ofFile.quietHours(),
        ofFile.presentation());
  }

  private Instant defaultFrom() {
    return data == null
        ? SHIPPED_FROM
        : workplace.clock().instant().truncatedTo(ChronoUnit.MINUTES);
  }

  private Instant defaultTo(Instant begin) {
    return data == null && begin.isBefore(SHIPPED_TO) ? SHIPPED_TO : begin.plus(AHEAD);
  }
}
