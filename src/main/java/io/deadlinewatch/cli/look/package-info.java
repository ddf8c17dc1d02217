/** Commands that show what is in the table. */
@NullMarked
package io.deadlinewatch.cli.look;

import org.jspecify.annotations.NullMarked;
