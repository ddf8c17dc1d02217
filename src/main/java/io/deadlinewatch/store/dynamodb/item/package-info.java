/** Items as DynamoDB holds them: their keys, attributes and mappers. */
@NullMarked
package io.deadlinewatch.store.dynamodb.item;

import org.jspecify.annotations.NullMarked;
