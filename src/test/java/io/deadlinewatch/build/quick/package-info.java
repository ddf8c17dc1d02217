/** Compiles for the profile quick. */
@NullMarked
package io.deadlinewatch.build.quick;

import org.jspecify.annotations.NullMarked;
