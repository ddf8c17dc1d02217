/** The table in a file, held to the rules of the one in DynamoDB. */
@NullMarked
package io.deadlinewatch.local.table;

import org.jspecify.annotations.NullMarked;
