package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.store.DeadlineStoreContract;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;

/** The store in DynamoDB under the contract, on the table of the template. */
class DynamoStoreIT implements DeadlineStoreContract {
  private final LocalAws aws = LocalAws.get();
  private TemplateTable table;
  private OperatorStore store;

  @BeforeEach
  void create() {
    table = TemplateTable.create(aws);
    store = new DynamoStore(aws.dynamo(), table.name(), Assertions::fail);
  }

  @AfterEach
  void delete() {
    table.close();
  }

  @Override
  public OperatorStore store() {
    return store;
  }
}
