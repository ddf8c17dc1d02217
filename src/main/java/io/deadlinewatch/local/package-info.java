/** A home: the folder on one's own disk that holds everything where there is no AWS. */
@NullMarked
package io.deadlinewatch.local;

import org.jspecify.annotations.NullMarked;
