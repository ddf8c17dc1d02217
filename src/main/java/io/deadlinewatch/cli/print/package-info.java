/** What commands print for people, and the widths that they print in. */
@NullMarked
package io.deadlinewatch.cli.print;

import org.jspecify.annotations.NullMarked;
