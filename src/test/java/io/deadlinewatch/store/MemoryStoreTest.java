package io.deadlinewatch.store;

import io.deadlinewatch.store.memory.MemoryStore;

/** The store in memory under the contract. */
class MemoryStoreTest implements DeadlineStoreContract {
  private final OperatorStore store = new MemoryStore();

  @Override
  public OperatorStore store() {
    return store;
  }
}
