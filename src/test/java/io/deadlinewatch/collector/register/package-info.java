/** The Register's API, played by a local server that has each of its traps. */
package io.deadlinewatch.collector.register;
