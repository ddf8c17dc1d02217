package io.deadlinewatch.collector.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.reading.Agreement;
import io.deadlinewatch.collector.reading.ReadingFlag;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.collector.register.RegisterDocument;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document proposes, compared with what is there. */
class ProposalsTest {
  private static final Deadline COMMENTS =
      deadline("x-comments", "Comments on the proposed rule close", "2025-06-02", "2025-04000");
  private static final Deadline EFFECTIVE =
      deadline("x-effective", "The rule takes effect", "2025-07-01", "2025-04000");

  @Test
  void whatNobodyHasIsAdded() {
    var drafts = drafts(document("2025-05000", "Notice", "Comments are due by June 9, 2025."));

    assertEquals("2025-05000-comments", drafts.getFirst().id());
    assertEquals(DraftKind.ADD, drafts.getFirst().kind());
    assertEquals(Optional.empty(), drafts.getFirst().deadline());
  }

  @Test
  void whatStandsAlreadyIsNotProposed() {
    var document = document("2025-04000", "Rule", "Comments are due by June 2, 2025.");
    assertEquals(List.of(), drafts(document, COMMENTS));
  }

  @Test
  void theSameDateOfAnotherDocumentIsProposed() {
    var document = document("2025-05000", "Rule", "Comments are due by June 2, 2025.");
    assertEquals(DraftKind.ADD, drafts(document, COMMENTS).getFirst().kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rule; Extension of Comment Period        | The comment period of 2025-04000 is extended to June 16, 2025.                     | x-comments
          Rule; Reopening of Comment Period        | For 2025-04000, comments are due by June 16, 2025.                                 | x-comments
          Rule; Delay of Effective Date            | The effective date of 2025-04000 is delayed from July 1, 2025, to August 1, 2025.  | x-effective
          Rule; Correction                         | In 2025-04000, the comment date is corrected to read June 16, 2025. Comments are due by June 16, 2025. | x-comments
          Rule; Postponement                       | The effective date of the rule 2025-04000 is postponed until August 1, 2025.       | x-effective
          """)
  void whatChangesAnotherDocumentMovesTheDeadlineThatItMeans(
      String title, String dates, String meant) {
    var drafts = drafts(document("2025-05000", title, dates), COMMENTS, EFFECTIVE);

    assertEquals(1, drafts.size(), drafts.toString());
    assertEquals(DraftKind.MOVE, drafts.getFirst().kind());
    assertEquals(Optional.of(meant), drafts.getFirst().deadline());
  }

  @Test
  void aDelayWithoutADateIsToldWithoutOne() {
    var document =
        document(
            "2025-05000",
            "Rule; Delay of Effective Date",
            "The effective date of the rule published in 2025-04000 is delayed indefinitely.");
    var draft = drafts(document, COMMENTS, EFFECTIVE).getFirst();

    assertEquals(DraftKind.MOVE, draft.kind());
    assertEquals(Optional.of("x-effective"), draft.deadline());
    assertEquals(Optional.empty(), draft.reading().due());
  }

  @Test
  void aDocketOrARinFindsWhatNoNumberDoes() {
    var byDocket = deadline("a", "Comments close", "2025-06-02", "docket-USTR-2025-0004");
    var byRin = deadline("b", "Comments close", "2025-06-02", "0694-AK10");
    var extension =
        document("2025-05000", "Extension of Comment Period", "Comments are due by June 16, 2025.");

    assertEquals(Optional.of("a"), drafts(extension, byDocket).getFirst().deadline());
    assertEquals(Optional.of("b"), drafts(extension, byRin).getFirst().deadline());
  }

  @Test
  void aWithdrawalCancelsTheOpenDeadlinesOfWhatItTakesBack() {
    var settled =
        new Deadline(
            "old",
            COMMENTS.classification(),
            COMMENTS.wording(),
            COMMENTS.timing(),
            new Status.Cancelled(Optional.empty()));
    var document =
        document(
            "2025-05000",
            "Rule; Withdrawal",
            "The proposed rule 2025-04000 is withdrawn on June 5, 2025.");
    var drafts = drafts(document, COMMENTS, EFFECTIVE, settled);

    assertEquals(
        List.of("x-comments", "x-effective"),
        drafts.stream().map(each -> each.deadline().orElseThrow()).toList());
    assertTrue(drafts.stream().allMatch(each -> each.kind() == DraftKind.CANCEL));
  }

  @Test
  void whereSeveralCouldBeMeantNoneIsNamed() {
    var one = deadline("one", "Comments on list 1", "2025-06-02", "2025-04000");
    var two = deadline("two", "Comments on list 2", "2025-06-03", "2025-04000");
    var draft =
        drafts(
                document(
                    "2025-05000", "Extension", "Comments on 2025-04000 are due by June 16, 2025."),
                one,
                two)
            .getFirst();

    assertEquals(DraftKind.MOVE, draft.kind());
    assertEquals(Optional.empty(), draft.deadline());
  }

  @Test
  void anExtensionOfACollectionIsNoExtensionOfADeadline() {
    var document =
        document(
            "2025-05000",
            "Request for comment on an extension of a currently approved collection",
            "Comments are due by June 16, 2025.");
    assertEquals(
        DraftKind.ADD,
        drafts(document, deadline("d", "Comments close", "2025-06-02", "USTR-2025-0004"))
            .getFirst()
            .kind());
  }

  @Test
  void datesThatCannotBeReadAreToldWithTheirSentence() {
    var draft =
        drafts(document("2025-05000", "Notice", "Applicable Date: Immediately.")).getFirst();

    assertEquals(Optional.empty(), draft.reading().due());
    assertTrue(draft.reading().flags().contains(ReadingFlag.UNREADABLE));
    assertEquals("Applicable Date: Immediately.", draft.reading().sentence());
  }

  @Test
  void twoDatesOfOneKindAreTwoDrafts() {
    var drafts =
        drafts(
            document(
                "2025-05000",
                "Notice",
                "List 1 is effective June 9, 2025. List 2 is effective June 16, 2025."));
    assertEquals(
        List.of("2025-05000-effective", "2025-05000-effective-2"),
        drafts.stream().map(Draft::id).toList());
  }

  private static List<Draft> drafts(RegisterDocument document, Deadline... deadlines) {
    return new Proposals(List.of(deadlines)).of(List.of(new Harvest.Found(document, "tariffs")));
  }

  private static RegisterDocument document(String number, String title, String dates) {
    return new RegisterDocument(
        number,
        title,
        "",
        dates,
        "",
        Optional.of(LocalDate.of(2025, 5, 5)),
        new Agreement(Optional.empty(), Optional.empty()),
        List.of("USTR-2025-0004"),
        List.of("0694-AK10"),
        Optional.empty(),
        "https://www.federalregister.gov/d/" + number);
  }

  private static Deadline deadline(String id, String title, String day, String cited) {
    var source =
        new Source("The document", "https://www.federalregister.gov/d/" + cited, Optional.empty());
    var due = new DueText(Optional.of(day), Optional.empty(), Optional.empty());
    return new Deadline(
        id,
        "tariffs",
        new Wording(title, Optional.empty(), Optional.empty(), Optional.empty(), List.of(source)),
        new Timing(due.read(Optional.empty()), Certainty.SCHEDULED, List.of()),
        new Status.Open());
  }
}
