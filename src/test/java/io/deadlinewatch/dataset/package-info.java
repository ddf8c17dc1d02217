/** Tests of reading data files. */
@NullMarked
package io.deadlinewatch.dataset;

import org.jspecify.annotations.NullMarked;
