/** What a home does with its outbox, without a home around it. */
@NullMarked
package io.deadlinewatch.local.media;

import org.jspecify.annotations.NullMarked;
