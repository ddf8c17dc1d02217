/** Commands that change the table. */
@NullMarked
package io.deadlinewatch.cli.edit;

import org.jspecify.annotations.NullMarked;
