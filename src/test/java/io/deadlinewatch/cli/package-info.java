/** Tests of the command line. */
@NullMarked
package io.deadlinewatch.cli;

import org.jspecify.annotations.NullMarked;
