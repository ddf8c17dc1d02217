package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** The draws that are answered with nought. */
final class Muted {
  private final Map<Stream, BitSet> draws = new EnumMap<>(Stream.class);

  static Muted none() {
    return new Muted();
  }

  /** These, and some more of one stream. */
  Muted with(Stream stream, int from, int to) {
    var more = new Muted();
    draws.forEach((of, bits) -> more.draws.put(of, (BitSet) bits.clone()));
    more.draws.computeIfAbsent(stream, _ -> new BitSet()).set(from, to);
    return more;
  }

  boolean isMuted(Stream stream, int draw) {
    var bits = draws.get(stream);
    return bits != null && bits.get(draw);
  }

  /** The first draw of a stream, from one on, that is not muted. */
  int nextHeard(Stream stream, int from) {
    var bits = draws.get(stream);
    return bits == null ? from : bits.nextClearBit(from);
  }
}
