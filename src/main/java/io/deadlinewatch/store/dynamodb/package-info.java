/** The store in one DynamoDB table; design, "The table". */
@NullMarked
package io.deadlinewatch.store.dynamodb;

import org.jspecify.annotations.NullMarked;
