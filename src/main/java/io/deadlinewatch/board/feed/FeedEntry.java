package io.deadlinewatch.board.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One change, as feeds tell it. It is a revision, so it never changes itself.
 *
 * @param id the same for ever
 * @param title the news in a line
 * @param content what stands below, in lines
 * @param at when it was made
 * @param place what it belongs to
 */
record FeedEntry(String id, String title, String content, Instant at, Place place) {
  /**
   * What a change belongs to.
   *
   * @param track the thread
   * @param page where all of it is told, if there is such a page
   */
  record Place(String track, Optional<URI> page) {}
}
