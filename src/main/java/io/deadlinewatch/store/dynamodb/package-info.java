/** The store in one DynamoDB table; design, section 4. */
@NullMarked
package io.deadlinewatch.store.dynamodb;

import org.jspecify.annotations.NullMarked;
