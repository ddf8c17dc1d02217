/** What operators unpack and start, and who makes it. */
package io.deadlinewatch.archive;
