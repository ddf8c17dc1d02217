/** What a home's watch.yaml may say. */
@NullMarked
package io.deadlinewatch.local.settings;

import org.jspecify.annotations.NullMarked;
