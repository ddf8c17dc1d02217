/** Subscriptions on the three SNS topics; design, "What is sent". */
@NullMarked
package io.deadlinewatch.subscription.sns;

import org.jspecify.annotations.NullMarked;
