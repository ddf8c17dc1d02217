/** The calendar that people subscribe to: iCalendar (RFC 5545), written out here. */
@NullMarked
package io.deadlinewatch.board.calendar;

import org.jspecify.annotations.NullMarked;
