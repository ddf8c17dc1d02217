/** Subscriptions on the three SNS topics; design, section 5. */
@NullMarked
package io.deadlinewatch.subscription.sns;

import org.jspecify.annotations.NullMarked;
