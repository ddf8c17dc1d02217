package io.deadlinewatch.relay;

/** The memory that tests use keeps the contract too. */
class MemoryDeliveriesTest implements DeliveriesContract {
  private final MemoryDeliveries deliveries = new MemoryDeliveries();

  @Override
  public Deliveries deliveries() {
    return deliveries;
  }
}
