/** Two months of the shipped data, replayed. */
@NullMarked
package io.deadlinewatch.cli.watch.demo;

import org.jspecify.annotations.NullMarked;
