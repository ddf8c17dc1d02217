/** Publishing to three SNS topics; design, "What is sent". */
@NullMarked
package io.deadlinewatch.delivery.sns;

import org.jspecify.annotations.NullMarked;
