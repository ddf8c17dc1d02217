package io.deadlinewatch.collector.keep;

import io.deadlinewatch.collector.register.Allowance;
import io.deadlinewatch.collector.register.FolderCache;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.collector.register.HttpPages;
import io.deadlinewatch.collector.register.Queries;
import io.deadlinewatch.collector.register.RegisterClient;
import io.deadlinewatch.collector.register.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** What is asked once a day. */
public interface Register {
  /**
   * Asks for the week before a moment.
   *
   * @param left how much time is left to ask in
   */
  Harvest ask(Instant now, Supplier<Duration> left);

  /** The same, which keeps pages where the machine keeps what it may throw away. */
  static Register at(String api) {
    return at(api, Path.of(System.getProperty("java.io.tmpdir"), "register"));
  }

  /**
   * The shipped queries, to the API at an address. Nothing is asked yet.
   *
   * @param folder where pages are kept, so that they need only be confirmed
   */
  static Register at(String api, Path folder) {
    RegisterClient.requireAddress(api);
    return (now, left) -> {
      var http = new HttpPages(new FolderCache(folder));
      var allowance = new Allowance(wait -> LockSupport.parkNanos(wait.toNanos()), left);
      return new RegisterClient(api, http, allowance)
          .collect(Queries.shipped(), Window.before(now));
    };
  }
}
