/** A board's files in S3. */
@NullMarked
package io.deadlinewatch.board.s3;

import org.jspecify.annotations.NullMarked;
