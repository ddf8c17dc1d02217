/** Options that several commands share. */
@NullMarked
package io.deadlinewatch.cli.options;

import org.jspecify.annotations.NullMarked;
