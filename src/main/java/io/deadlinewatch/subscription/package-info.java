/** Who gets which alerts: addresses, filter policies, and what is asked of the topics. */
@NullMarked
package io.deadlinewatch.subscription;

import org.jspecify.annotations.NullMarked;
