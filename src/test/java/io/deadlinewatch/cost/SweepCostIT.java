package io.deadlinewatch.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * A sweep costs what is due, not what is stored. The benchmark {@code cost} shows it for a million.
 */
class SweepCostIT {
  /** More than an alert's outlook reads of each shard, which fewer would not fill. */
  private static final int FEW = 600;

  private static final int MANY = 6_000;
  private static final int HEAP_MEGABYTES = 500;

  @Test
  void aSweepAsksAndReadsTheSameOfFewAndOfMany() {
    try (var few = new CostBench(FEW, HEAP_MEGABYTES);
        var many = new CostBench(MANY, HEAP_MEGABYTES)) {
      assertSame(few.sweep(0), many.sweep(0));
      assertEquals(5, many.sweep(0).requests(), "a query a shard, and the heartbeat");
      assertSame(few.sweep(3), many.sweep(3));
      assertTrue(many.sweep(3).readUnits() > 0, "the meter counts what is read");
      assertTrue(many.scan().readUnits() > 5 * few.scan().readUnits(), "the meter sees what grows");
    }
  }

  private static void assertSame(Cost few, Cost many) {
    assertEquals(few.requests(), many.requests());
    assertEquals(few.readUnits(), many.readUnits());
  }
}
