/** The sweep's work as it is usually written in Java, to measure the sweep against. */
@NullMarked
package io.deadlinewatch.coldstart.peer;

import org.jspecify.annotations.NullMarked;
