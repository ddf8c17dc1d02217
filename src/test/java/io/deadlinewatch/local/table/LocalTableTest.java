package io.deadlinewatch.local.table;

import io.deadlinewatch.store.DeadlineStoreContract;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The table in a file under the store's contract, with scans of two rows a page. */
class LocalTableTest implements DeadlineStoreContract {
  @TempDir private Path folder;
  private TableFile file;
  private OperatorStore store;

  @BeforeEach
  void open() {
    file = TableFile.open(folder.resolve("deadlines.db"));
    store = new DynamoStore(new LocalTable(file, 2), "deadlines", Assertions::fail);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Override
  public OperatorStore store() {
    return store;
  }
}
