/** What changed and was told, for feed readers: Atom (RFC 4287) and JSON Feed 1.1. */
@NullMarked
package io.deadlinewatch.board.feed;

import org.jspecify.annotations.NullMarked;
