/** Alerts shown to a person or a program on standard output. */
@NullMarked
package io.deadlinewatch.delivery.console;

import org.jspecify.annotations.NullMarked;
