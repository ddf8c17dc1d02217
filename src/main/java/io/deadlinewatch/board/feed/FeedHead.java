package io.deadlinewatch.board.feed;

import java.net.URI;
import java.util.Optional;

/**
 * What a feed says of itself.
 *
 * @param id the same for ever
 * @param title what it is called in a reader's list
 * @param self where it is read from, if that is known
 * @param home the page that it is of, if that is known
 */
record FeedHead(String id, String title, Optional<URI> self, Optional<URI> home) {}
