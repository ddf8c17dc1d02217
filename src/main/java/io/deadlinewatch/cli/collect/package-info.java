/** Commands that read the Federal Register. */
@NullMarked
package io.deadlinewatch.cli.collect;

import org.jspecify.annotations.NullMarked;
