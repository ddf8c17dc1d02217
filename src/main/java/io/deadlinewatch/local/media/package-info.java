/**
 * A home's media: its outbox is handed on to readers and routes, at once and apart from the sweep.
 */
@NullMarked
package io.deadlinewatch.local.media;

import org.jspecify.annotations.NullMarked;
