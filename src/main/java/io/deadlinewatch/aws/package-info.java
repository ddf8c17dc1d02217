/** What AWS's values and errors look like, whoever asked for them. */
@NullMarked
package io.deadlinewatch.aws;

import org.jspecify.annotations.NullMarked;
