package io.deadlinewatch.cli.files;

import io.deadlinewatch.board.Site;
import io.deadlinewatch.board.folder.FolderBucket;
import io.deadlinewatch.board.look.BoardLook;
import io.deadlinewatch.board.publish.BucketException;
import io.deadlinewatch.board.render.BoardFiles;
import io.deadlinewatch.cli.options.Arguments;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.preview.KnownData;
import io.deadlinewatch.store.OperatorStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Writes the board into a folder. */
@CommandLine.Command(
    name = "board",
    description = {
      "Writes all that is known into a folder of pages, calendars and feeds, or brings one up to"
          + " date.",
      "It shows a data file, or with --table, --stack or --home what stands in the table."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch board --out site --at 2025-11-05T12:00:00Z"})
public final class BoardCommand implements Callable<Integer> {
  @CommandLine.Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder. What is not the board's in it stays as it is.")
  private String out = "";

  @CommandLine.Option(
      names = "--data",
      paramLabel = "FILE",
      description = "A data file, or - for standard input; the shipped US-China data without it.")
  private @Nullable String data;

  @CommandLine.Option(
      names = "--at",
      paramLabel = "T",
      description = "As of when: an instant with Z, or a date (its first moment). Default: now.")
  private @Nullable String at;

  @CommandLine.Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where it will be read, such as https://deadlines.example.org/.")
  private @Nullable String url;

  @CommandLine.Mixin private Connection connection = new Connection();

  private final Workplace workplace;

  public BoardCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    var site = url == null ? new Site(Optional.empty()) : Site.parse("--url", url);
    if (connection.isNamed() && data != null) {
      throw new RequestException(
          "--data: goes without --table, --stack and --home; name one of them");
    }
    if (connection.isNamed()) {
      var store = connection.store(workplace);
      return write(store, site, moment(store.audience()));
    }
    var dataset = data == null ? Dataset.shipped() : Dataset.load(data);
    var moment = moment(dataset.audience());
    return write(KnownData.of(dataset, moment), site, moment);
  }

  private Instant moment(Audience audience) {
    return Arguments.moment("--at", at, audience.zone())
        .orElseGet(() -> workplace.clock().instant().truncatedTo(ChronoUnit.MINUTES));
  }

  private int write(OperatorStore store, Site site, Instant moment) {
    try {
      var look = new BoardLook(store, site);
      var report = FolderBucket.bring(Path.of(out), () -> BoardFiles.of(look.look(moment)));
      if (!report.isDone()) {
        throw new FailedException(out + ": something else writes there too; run it again", null);
      }
      workplace
          .out()
          .println(out + ": " + report.written() + " written, " + report.removed() + " removed");
      return 0;
    } catch (InvalidPathException _) {
      throw new RequestException("--out: is no folder's name; write a path such as site");
    } catch (BucketException problem) {
      throw new FailedException(String.valueOf(problem.getMessage()), problem);
    }
  }
}
