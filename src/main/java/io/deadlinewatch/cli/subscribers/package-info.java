/** Commands about who hears what. */
@NullMarked
package io.deadlinewatch.cli.subscribers;

import org.jspecify.annotations.NullMarked;
