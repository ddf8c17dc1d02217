package io.deadlinewatch.board.feed;

import io.deadlinewatch.board.Site;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What changed, for feed readers. */
public final class FeedFile {
  /** Most entries of a file: readers keep what they have seen, and fetch it again and again. */
  static final int MOST = 100;

  private static final Comparator<Revision> NEWEST_FIRST =
      Comparator.comparing((Revision revision) -> revision.edit().at())
          .thenComparing(revision -> revision.to().id())
          .thenComparingInt(Revision::number)
          .reversed();

  private final Site site;
  private final Audience audience;

  /**
   * @param site where the board is read, which goes into ids and links
   * @param audience in whose zone moments are put into words
   */
  public FeedFile(Site site, Audience audience) {
    this.site = site;
    this.audience = audience;
  }

  /**
   * An Atom feed.
   *
   * @param file its name on the board
   * @param title what it is called in a reader's list
   * @param changes in any order; the newest {@value #MOST} are told
   */
  public String atom(String file, String title, List<Revision> changes) {
    return AtomFeed.of(head(file, title), entries(changes));
  }

  /** The same as a JSON Feed. */
  public String json(String file, String title, List<Revision> changes) {
    return JsonFeed.of(head(file, title), entries(changes));
  }

  private FeedHead head(String file, String title) {
    return new FeedHead(
        "tag:%s,2025:%s".formatted(site.host(), file), title, site.file(file), site.url());
  }

  private List<FeedEntry> entries(List<Revision> changes) {
    return changes.stream()
        .sorted(NEWEST_FIRST)
        .limit(MOST)
        .map(change -> RevisionEntry.of(change, site.host(), page(change), audience))
        .toList();
  }

  private Optional<URI> page(Revision change) {
    return site.page(change.to().id());
  }
}
