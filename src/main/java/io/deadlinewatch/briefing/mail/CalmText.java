package io.deadlinewatch.briefing.mail;

import io.deadlinewatch.briefing.email.CalmPage;
import io.deadlinewatch.briefing.post.DocumentNode;
import java.util.List;

/** The digest of a day without a change. */
final class CalmText {
  private final DocumentNode document;
  private final DigestLines digest;

  CalmText(DocumentNode document, DigestLines digest) {
    this.document = document;
    this.digest = digest;
  }

  String text() {
    return new CalmPage(
            digest.day(),
            digest.since(),
            digest.newFacts().stream()
                .map(fact -> new CalmPage.New(fact.getKey(), fact.getValue().words("text")))
                .toList(),
            entries(digest.upcoming(true)),
            entries(digest.upcoming(false)),
            document.at("awaitingOutcome").items().stream()
                .map(deadline -> deadline.words("title"))
                .toList())
        .text(page -> new TextLists(page).digestFooter(document));
  }

  private static CalmPage.Entries entries(List<DocumentNode> deadlines) {
    return CalmPage.Entries.of(
        deadlines,
        deadline ->
            new CalmPage.Entry(
                deadline.words("words"), deadline.words("title"), deadline.text("doubt")));
  }
}
