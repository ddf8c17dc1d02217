/** The dead-letter queue in SQS. */
@NullMarked
package io.deadlinewatch.doctor.sqs;

import org.jspecify.annotations.NullMarked;
