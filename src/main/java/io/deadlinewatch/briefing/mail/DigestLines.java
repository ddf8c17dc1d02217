package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.post.DocumentNode;
import io.deadlinewatch.briefing.post.PostLists;
import io.deadlinewatch.briefing.words.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a digest's document says, as every form of its e-mail needs it. */
final class DigestLines {
  private final DocumentNode document;
  private final Set<String> newFacts;
  private final Set<String> dueThisWeek;

  DigestLines(DocumentNode document) {
    this.document = document;
    this.newFacts = Set.copyOf(document.texts("words", "newFacts"));
    this.dueThisWeek = Set.copyOf(document.texts("words", "dueThisWeek"));
  }

  /** {@code Wed Nov 5, 2025}. */
  String day() {
    var date = document.words("id").replaceFirst("^digest/", "");
    try {
      return Dates.fullDay(LocalDate.parse(date));
    } catch (DateTimeException _) {
      return date;
    }
  }

  /** {@code Nov 4}. */
  String since() {
    return document.words("words", "since");
  }

  boolean isNew(DocumentNode fact) {
    return newFacts.contains(fact.words("id"));
  }

  /** The new facts with their tracks. */
  List<Map.Entry<String, DocumentNode>> newFacts() {
    return document.at("situation").fields().entrySet().stream()
        .flatMap(track ->
            track.getValue().items().stream()
                .filter(this::isNew)
                .map(fact -> Map.entry(track.getKey(), fact)))
        .toList();
  }

  /** What is to come, the most important first: this week, or later. */
  List<DocumentNode> upcoming(boolean isSoon) {
    return PostLists.mostImportantFirst(
        document.at("upcoming").items().stream()
            .filter(each -> dueThisWeek.contains(each.words("id")) == isSoon)
            .toList());
  }
}
