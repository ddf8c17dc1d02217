/**
 * What a burst of alerts takes: sweeps in processes of their own against an AWS that answers as
 * slowly as the real one. {@code ./mvnw -Pburst test-compile exec:exec} measures it.
 */
package io.deadlinewatch.burst;
