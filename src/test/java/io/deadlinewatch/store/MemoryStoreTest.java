package io.deadlinewatch.store;

import io.deadlinewatch.store.memory.MemoryStore;

/** The store in memory under the contract. */
class MemoryStoreTest implements DeadlineStoreContract {
  private final DeadlineStore store = new MemoryStore();

  @Override
  public DeadlineStore store() {
    return store;
  }
}
