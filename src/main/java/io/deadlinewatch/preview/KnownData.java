package io.deadlinewatch.preview;

import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.dataset.DatedRevision;
import io.deadlinewatch.dataset.History;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.store.OperatorStore;
import java.time.Duration;
import java.time.Instant;

/** A data file as a table would hold it at a moment, had a watch been told of each change. */
public final class KnownData {
  /** The deadlines of a file are known for so long when its first change comes. */
  private static final Duration BEFORE_CHANGES = Duration.ofDays(7);

  private static final AlertPublisher UNSAID =
      (messages, _) ->
          messages.stream().<Receipt>map(each -> new Receipt.Accepted(each, "board")).toList();

  private KnownData() {}

  /**
   * The table at a moment.
   *
   * @throws io.deadlinewatch.dataset.DataException when a change is refused
   */
  public static OperatorStore of(Dataset data, Instant at) {
    var audience = data.audience();
    var begin =
        History.of(data, audience).stream()
            .findFirst()
            .map(DatedRevision::edit)
            .map(edit -> edit.at().minus(BEFORE_CHANGES))
            .filter(at::isAfter)
            .orElse(at);
    var preview = Preview.of(data, audience, begin);
    preview.run(at, UNSAID);
    return preview.store();
  }
}
