/**
 * An alert as an e-mail of two parts, plain text and HTML, and as the message that a server takes.
 */
@NullMarked
package io.deadlinewatch.briefing.mail;

import org.jspecify.annotations.NullMarked;
