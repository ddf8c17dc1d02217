/** Publishing to three SNS topics; design, section 5. */
@NullMarked
package io.deadlinewatch.delivery.sns;

import org.jspecify.annotations.NullMarked;
