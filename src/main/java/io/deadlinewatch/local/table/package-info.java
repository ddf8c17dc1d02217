/**
 * A table with DynamoDB's rules in a file of one's own: as much of them as this program asks for,
 * and a refusal for the rest.
 */
@NullMarked
package io.deadlinewatch.local.table;

import org.jspecify.annotations.NullMarked;
