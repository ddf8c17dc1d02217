/** The board as it is read over the web. */
@NullMarked
package io.deadlinewatch.doctor.http;

import org.jspecify.annotations.NullMarked;
