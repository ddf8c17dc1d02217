/** Reading a data file: strict, with errors that name line, field and remedy. */
@NullMarked
package io.deadlinewatch.dataset;

import org.jspecify.annotations.NullMarked;
