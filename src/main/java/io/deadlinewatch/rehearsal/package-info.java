/** AWS as a rehearsal has it: real clients, whose answers come from memory. */
@NullMarked
package io.deadlinewatch.rehearsal;

import org.jspecify.annotations.NullMarked;
