package io.deadlinewatch.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sweep that could not finish an item leaves to the next one.
 *
 * @param putOffUntil until when the item was last put off on purpose: what is late counts from
 *     there (trace S3); none where nothing is put off
 * @param unrecorded what was told in part and could not be written down beside the item, so that
 *     nobody is told it again (trace S4); at most {@value #MOST}, the newest
 */
public record Leftover(Optional<Instant> putOffUntil, List<AlertRecord> unrecorded) {
  /** So that the item stays well under the size that the table takes. */
  static final int MOST = 10;

  /** Nothing. */
  public static final Leftover NONE = new Leftover(Optional.empty(), List.of());

  /** Takes a copy of the newest. */
  public Leftover {
    unrecorded =
        List.copyOf(unrecorded.subList(Math.max(0, unrecorded.size() - MOST), unrecorded.size()));
  }

  Leftover putOff(Optional<Instant> until) {
    return new Leftover(until, unrecorded);
  }

  /** A put-off that ends now at the latest: somebody refuses, or its reason is gone. */
  Leftover broughtForward(Instant now) {
    return putOff(putOffUntil.map(until -> until.isBefore(now) ? until : now));
  }

  Leftover unrecorded(List<AlertRecord> others) {
    return new Leftover(putOffUntil, others);
  }

  /** With records that could not be written down now; those of the same alert are one. */
  public List<AlertRecord> with(List<AlertRecord> later) {
    return Stream.concat(unrecorded.stream(), later.stream())
        .collect(
            Collectors.toMap(
                AlertRecord::id, record -> record, AlertRecord::and, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }
}
