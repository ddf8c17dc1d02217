package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.reading.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An edit that a document of the Register proposes; nothing is announced before somebody accepts
 * it.
 *
 * @param id the document's number, what it is of, and which of several
 * @param kind which edit
 * @param deadline the deadline that is meant; none for a new one, and where that is not clear
 * @param reading what was read, with its sentence
 * @param agrees whether the Register's own date says the same; nothing where it says nothing
 * @param origin the document
 */
public record Draft(
    String id,
    DraftKind kind,
    Optional<String> deadline,
    Reading reading,
    Optional<Boolean> agrees,
    Origin origin) {
  /**
   * The document that a draft comes from.
   *
   * @param document its number
   * @param docket its first docket
   * @param title its title
   * @param url where people read it
   * @param track where its deadlines belong
   * @param published when it was published
   * @param fingerprint changes with what the document says
   */
  public record Origin(
      String document,
      Optional<String> docket,
      String title,
      String url,
      String track,
      Optional<LocalDate> published,
      String fingerprint) {}
}
