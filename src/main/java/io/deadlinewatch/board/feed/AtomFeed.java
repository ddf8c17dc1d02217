package io.deadlinewatch.board.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An Atom feed, RFC 4287. */
final class AtomFeed {
  private AtomFeed() {}

  /**
   * The whole file. It says as its time that of its newest entry, never that of its writing.
   *
   * @param entries newest first
   */
  static String of(FeedHead head, List<FeedEntry> entries) {
    var updated = entries.stream().map(FeedEntry::at).findFirst().orElse(Instant.EPOCH);
    var xml =
        new Xml()
            .open("feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"")
            .element("id", head.id())
            .element("title", head.title())
            .element("updated", updated.toString());
    link(xml, "self", "application/atom+xml", head.self());
    link(xml, "alternate", "text/html", head.home());
    xml.open("author").element("name", "Deadline Watch").close("author");
    entries.forEach(entry -> write(xml, entry));
    return xml.close("feed").toString();
  }

  private static void link(Xml xml, String rel, String type, Optional<URI> to) {
    to.ifPresent(href -> xml.empty("link", "rel", rel, "type", type, "href", href.toString()));
  }

  private static void write(Xml xml, FeedEntry entry) {
    xml.open("entry")
        .element("id", entry.id())
        .element("title", entry.title())
        .element("published", entry.at().toString())
        .element("updated", entry.at().toString());
    link(xml, "alternate", "text/html", entry.place().page());
    xml.empty("category", "term", entry.place().track())
        .element("content", entry.content())
        .close("entry");
  }
}
