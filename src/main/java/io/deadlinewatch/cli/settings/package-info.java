/** What holds for a command (table, stack, region, AWS profile), and where each comes from. */
@NullMarked
package io.deadlinewatch.cli.settings;

import org.jspecify.annotations.NullMarked;
