/** Requests to DynamoDB, and what goes wrong with them. */
@NullMarked
package io.deadlinewatch.store.dynamodb.request;

import org.jspecify.annotations.NullMarked;
