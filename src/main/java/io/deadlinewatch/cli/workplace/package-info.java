/** What a command works with, and how it ends. */
@NullMarked
package io.deadlinewatch.cli.workplace;

import org.jspecify.annotations.NullMarked;
