/**
 * What a text may hold: clean lines, ids, addresses; and how input that breaks a rule is refused.
 */
@NullMarked
package io.deadlinewatch.text;

import org.jspecify.annotations.NullMarked;
