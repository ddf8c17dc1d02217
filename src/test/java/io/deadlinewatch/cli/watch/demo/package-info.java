/** Tests of the replay. */
@NullMarked
package io.deadlinewatch.cli.watch.demo;

import org.jspecify.annotations.NullMarked;
