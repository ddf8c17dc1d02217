/**
 * What a burst of alerts takes: sweeps in processes of their own against an AWS that answers as
 * slowly as the real one. {@code -Dbench=burst} measures it.
 */
package io.deadlinewatch.burst;
