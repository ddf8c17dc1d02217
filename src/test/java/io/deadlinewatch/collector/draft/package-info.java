/** What documents propose, compared with what is there. */
package io.deadlinewatch.collector.draft;
