/** Who is told what by a home, and how: its watch.yaml, read strictly. */
@NullMarked
package io.deadlinewatch.local.settings;

import org.jspecify.annotations.NullMarked;
