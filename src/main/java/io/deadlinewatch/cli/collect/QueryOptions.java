package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.register.FolderCache;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.collector.register.HttpPages;
import io.deadlinewatch.collector.register.PageCache;
import io.deadlinewatch.collector.register.Queries;
import io.deadlinewatch.collector.register.Query;
import io.deadlinewatch.collector.register.RegisterClient;
import io.deadlinewatch.collector.register.Window;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Utf8Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What is asked of the Register, and where. */
final class QueryOptions {
  @CommandLine.Option(
      names = "--api",
      paramLabel = "URL",
      description = "The Federal Register's API. Default: " + RegisterClient.API + ".")
  private String api = RegisterClient.API;

  @CommandLine.Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "What to ask, as JSON; without it what concerns US-China trade.")
  private @Nullable String queries;

  @CommandLine.Option(
      names = "--since",
      paramLabel = "DATE",
      description = "The first day of publication. Default: a week ago, in Washington.")
  private @Nullable String since;

  /** Asks. */
  Harvest collect(Workplace workplace) {
    var now = workplace.clock().instant();
    var window =
        since == null ? Window.before(now) : Window.since(DueText.date("--since", since), now);
    var client = new RegisterClient(api, new HttpPages(cache(workplace)), QueryOptions::sleep);
    return client.collect(queries(), window);
  }

  private List<Query> queries() {
    if (queries == null) {
      return Queries.shipped();
    }
    try {
      return Queries.read(
          Utf8Text.of(Files.readAllBytes(Path.of(queries)))
              .orElseThrow(() -> new RequestException(queries + ": " + Utf8Text.REFUSED)));
    } catch (IOException | InvalidPathException _) {
      throw new RequestException(queries + ": is no file that can be read; check the path");
    } catch (RefusedException refused) {
      throw new RequestException(queries + ": " + refused.getMessage());
    }
  }

  private static PageCache cache(Workplace workplace) {
    var environment = workplace.environment();
    return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
        .filter(path -> !path.isBlank())
        .or(() -> Optional.ofNullable(environment.get("HOME")).map(home -> home + "/.cache"))
        .<PageCache>map(path -> new FolderCache(Path.of(path, "deadline-watch", "register")))
        .orElse(PageCache.NONE);
  }

  private static void sleep(Duration wait) {
    LockSupport.parkNanos(wait.toNanos());
  }
}
