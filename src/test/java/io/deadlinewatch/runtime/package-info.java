/**
 * The functions as Lambda runs them: in a process of their own, under Lambda's runtime interface
 * client; and the package that brings its own Java for that.
 */
@NullMarked
package io.deadlinewatch.runtime;

import org.jspecify.annotations.NullMarked;
