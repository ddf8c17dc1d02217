/** A data file into the table, as edits, and the table into a data file. */
@NullMarked
package io.deadlinewatch.transfer;

import org.jspecify.annotations.NullMarked;
