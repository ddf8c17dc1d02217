package io.deadlinewatch.support.aws;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/**
 * A fresh, empty table with the keys and indexes that the template gives {@code DeadlinesTable}: a
 * query that the deployed table would refuse, or whose attribute an index lacks, fails in the tests
 * too. Nothing expires in it: the tests' clocks stand in a past whose rows the clock on the wall
 * would take away while they are read.
 */
public final class TemplateTable implements AutoCloseable {
  private static final Set<String> COPIED =
      Set.of("AttributeDefinitions", "BillingMode", "GlobalSecondaryIndexes", "KeySchema");

  /** What guards or ends the stored data, and what tells others of it. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "DeletionProtectionEnabled",
          "PointInTimeRecoverySpecification",
          "SSESpecification",
          "StreamSpecification",
          "TimeToLiveSpecification");

  private final DynamoDbClient dynamo;
  private final String name;

  private TemplateTable(DynamoDbClient dynamo, String name) {
    this.dynamo = dynamo;
    this.name = name;
  }

  /** Creates one that no other test knows, and waits until it can be used. */
  public static TemplateTable create(LocalAws aws) {
    DynamoDbClient dynamo = aws.dynamo();
    String name = "deadlines-" + UUID.randomUUID();
    dynamo.createTable(request(name));
    try (var waiter = dynamo.waiter()) {
      waiter.waitUntilTableExists(table -> table.tableName(name));
    }
    return new TemplateTable(dynamo, name);
  }

  /** The name, for {@code DEADLINES_TABLE}. */
  public String name() {
    return name;
  }

  /** Deletes the table. */
  @Override
  public void close() {
    dynamo.deleteTable(table -> table.tableName(name));
  }

  /** What creates such a table. */
  public static CreateTableRequest request(String name) {
    Template table = definition();
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(table.get("BillingMode").text())
        .attributeDefinitions(
            table.get("AttributeDefinitions").items().stream()
                .map(TemplateTable::attribute)
                .toList())
        .keySchema(keys(table))
        .globalSecondaryIndexes(
            table.get("GlobalSecondaryIndexes").items().stream().map(TemplateTable::index).toList())
        .build();
  }

  private static Template definition() {
    Template table = Template.read().get("Resources", "DeadlinesTable", "Properties");
    Set<String> unknown = new TreeSet<>(table.keys());
    unknown.removeAll(COPIED);
    unknown.removeAll(LEFT_OUT);
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          "template.yaml gives the table " + unknown + ": teach TemplateTable what to do with it");
    }
    return table;
  }

  private static AttributeDefinition attribute(Template attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute.get("AttributeName").text())
        .attributeType(attribute.get("AttributeType").text())
        .build();
  }

  private static List<KeySchemaElement> keys(Template owner) {
    return owner.get("KeySchema").items().stream()
        .map(key ->
            KeySchemaElement.builder()
                .attributeName(key.get("AttributeName").text())
                .keyType(key.get("KeyType").text())
                .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Template index) {
    Template projection = index.get("Projection");
    return GlobalSecondaryIndex.builder()
        .indexName(index.get("IndexName").text())
        .keySchema(keys(index))
        .projection(
            Projection.builder()
                .projectionType(projection.get("ProjectionType").text())
                .nonKeyAttributes(projection.get("NonKeyAttributes").texts())
                .build())
        .build();
  }
}
