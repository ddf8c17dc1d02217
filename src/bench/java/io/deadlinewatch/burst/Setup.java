package io.deadlinewatch.burst;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

/**
 * How a burst is swept.
 *
 * @param how an argument of {@link io.deadlinewatch.function.BurstWorker}
 * @param sweeps how many processes do it
 * @param megabytes the memory by which Lambda gives its part of a processor; none for whole ones
 */
record Setup(String how, int sweeps, Optional<Integer> megabytes) {
  Optional<CpuShare> share() throws IOException {
    return megabytes.isEmpty() ? Optional.empty() : Optional.of(CpuShare.of(megabytes.get()));
  }

  /** As a row of the table has it. */
  @Override
  public String toString() {
    return String.join(" + ", Collections.nCopies(sweeps, how))
        + megabytes.map(" at %,d MB"::formatted).orElse("");
  }
}
