/** The command that says what is wrong. */
@NullMarked
package io.deadlinewatch.cli.doctor;

import org.jspecify.annotations.NullMarked;
