package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.worded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Maker;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.support.NewsSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again, whatever people write. */
public interface RoundTripContract extends StoreContract {
  Instant LATER = NOON.plusMillis(1);

  static List<Due> everyFormOfDue() {
    var shanghai = ZoneId.of("Asia/Shanghai");
    return List.of(
        new Due.At(LocalDateTime.parse("2025-11-10T00:00"), shanghai),
        new Due.At(LocalDateTime.parse("2025-03-09T02:30:59"), ItemSamples.NEW_YORK),
        new Due.At(LocalDateTime.parse("1900-01-01T00:00"), ZoneId.of("UTC")),
        new Due.On(LocalDate.parse("2028-02-29"), Optional.empty()),
        new Due.On(LocalDate.parse("9998-12-31"), Optional.of(shanghai)),
        new Due.Through(LocalDate.parse("2025-12-31"), shanghai));
  }

  static List<String> hostileTexts() {
    return List.of(
        "NULL",
        "0",
        "{\"S\": \"#pk\"} :v \\\" ' `$(x)` </script> ${jndi:ldap://x} <!channel>",
        "中美经贸磋商 第十一輪 ﷽ שלום مرحبا",
        "👩‍👩‍👧‍👦🇨🇳 e\u0301 Z͑ͫ̓ͪ \u00a0\u2003x",
        "DEADLINE#b\u0000ALERT#\r\n\tREVISION#0001",
        "a" + "\ud83d\ude00".repeat(4_000),
        String.join(" ", Collections.nCopies(1_000, "five")).substring(0, 4_999));
  }

  @ParameterizedTest
  @MethodSource("everyFormOfDue")
  default void everyFormOfDueIsReadAsItWasWritten(Due due) {
    var deadline = ItemSamples.due("a", due);
    addKnown(deadline, NOON);

    assertEquals(deadline, item("a").deadline());
    assertEquals(deadline, store().revisionsAfter("a", 0).getFirst().to());
    assertEquals(
        List.of(deadline.summary()), store().upcoming(Instant.parse("1800-01-01T00:00:00Z"), 5));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  default void anyTextIsReadAsItWasWritten(String text) {
    var from = deadline("a");
    var source = new Source(text, "https://xn--r8jz45g.jp/?q=%27#x", Optional.empty());
    var wording = new Wording(text, Optional.of(text), Optional.of(text), List.of(source));
    var to = ItemSamples.with(worded(from, wording), new Status.Cancelled(Optional.of(text)));
    add(from, NOON);
    var edit = new Edit(LATER, "ops", text, Optional.of(source));

    assertEquals(Result.DONE, revise(item("a"), to, edit));

    assertEquals(to, item("a").deadline());
    assertEquals(
        List.of(new Revision(2, edit, Optional.of(from), to)), store().revisionsAfter("a", 1));
    assertEquals(edit.why(), change().why());
    assertTrue(change().line().startsWith(to.title()));
  }

  @Test
  default void everyOptionalFieldIsReadAsItWasWritten() {
    var source = ItemSamples.source().official(true);
    var wording =
        new Wording(
            "Comments close",
            Optional.empty(),
            Optional.empty(),
            Optional.of("File on docket USTR-2025-0014."),
            List.of(source));
    var before = worded(deadline("a"), wording);
    var to =
        new Deadline(
            "a",
            new Classification("truce", Importance.MINOR, false),
            wording,
            before.timing(),
            before.status());
    add(before, NOON);
    var reason = new Reason("As published.", Optional.of(source), Optional.of("Comments open"));
    var edit = new Edit(LATER, Maker.named("ops"), reason, false);

    assertEquals(Result.DONE, revise(item("a"), to, edit));

    assertEquals(to, item("a").deadline());
    assertEquals(
        List.of(new Revision(2, edit, Optional.of(before), to)), store().revisionsAfter("a", 1));
    assertEquals(List.of(to.summary()), store().upcoming(Instant.parse("1800-01-01T00:00:00Z"), 5));
  }

  @Test
  default void anActionThatIsTakenAwayIsGone() {
    var sample = deadline("a");
    var wording =
        new Wording("Title", Optional.empty(), Optional.empty(), Optional.of("File."), List.of());
    add(worded(sample, wording), NOON);

    assertEquals(Result.DONE, revise("a", sample, LATER));

    assertEquals(sample, item("a").deadline());
  }

  @Test
  default void anAudienceIsReadAsItWasWritten() {
    var audience =
        new Audience(
            ItemSamples.NEW_YORK,
            LocalTime.of(9, 0),
            DigestTimes.DEFAULT,
            Optional.of(QuietHours.parse("quietHours", "22:00-07:00")),
            new Presentation(
                ClockFormat.TWENTY_FOUR_HOURS, Optional.of("Write to desk@example.org.")));
    store().saveAudience(audience);
    assertEquals(audience, store().audience());

    store().saveAudience(Audience.DEFAULT);
    assertEquals(Audience.DEFAULT, store().audience());
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  default void anyFactIsReadAsItWasWritten(String text) {
    var source = new Source(text, "https://example.org/x", Optional.empty());
    var statement = new Statement(text, LocalDate.of(2025, 10, 24), source);
    var fact = new Fact("one", "truce", statement, Optional.empty());
    store().save(fact);

    assertEquals(List.of(fact), store().facts());
  }

  @Test
  default void aChangeIsAsImportantAsItsDeadline() {
    var major = NewsSamples.important(deadline("a"), Importance.MAJOR);
    add(major, NOON);
    revise(item("a"), major, new Edit(LATER, "ops", "Confirmed.", Optional.empty()));
    assertEquals(Importance.MAJOR, change().classification().importance());
  }

  private ChangeEntry change() {
    return store().changes(NOON, LATER).getFirst();
  }

  @Test
  default void whoCalledAndWhatIsTakenBackAreReadAsWritten() {
    var from = deadline("a");
    add(from, NOON);
    var to = ItemSamples.with(from, new Status.Cancelled(Optional.empty()));
    var maker = new Maker("Ann", Optional.of("arn:aws:sts::123456789012:assumed-role/Ops/ann"));
    var edit = new Edit(LATER, maker, "Misread.", Optional.empty(), true);

    assertEquals(Result.DONE, revise(item("a"), to, edit));

    assertEquals(edit, store().revisionsAfter("a", 1).getFirst().edit());
  }
}
