package io.deadlinewatch.properties.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thousands of random deadlines through the real sweep; a failure names its seed. */
class StoriesTest {
  private static final int STORIES = 1_000;
  private static final List<History> LIVED = new ArrayList<>();

  @BeforeAll
  static void live() {
    if (LIVED.isEmpty()) {
      for (long seed = 1; seed <= STORIES; seed++) {
        LIVED.add(new RandomStory(seed).lived());
      }
    }
  }

  @Test
  void noAlertIsTwice() {
    each(Accounts::noneIsTwiceAndEachIsInEveryMedium);
  }

  @Test
  void noAlertIsEarlyOrOfAnOldStateOrOfAClosedDeadline() {
    each(Accounts::noneIsTooEarlyOrOfAnotherState);
  }

  @Test
  void atMostOneAlertADeadlineASweep() {
    each(Accounts::atMostOneAlertADeadlineASweep);
  }

  @Test
  void everyRevisionIsAnnouncedFromWhatWasTold() {
    each(Accounts::everyRevisionIsAnnounced);
  }

  @Test
  void everyAlertIsSentOrRecordedAtItsSweep() {
    each(Accounts::everyAlertIsAccountedFor);
  }

  @Test
  void r13_noSmsWithinTheQuietHours() {
    LIVED.forEach(history -> new QuietAccounts(history).noSmsWithinTheQuietHours());
  }

  @Test
  void r13_smsComesOnceTheQuietHoursEndIfStillOwed() {
    int waited = 0;
    for (var history : LIVED) {
      waited += new QuietAccounts(history).smsComesOnceTheQuietHoursEndIfStillOwed();
    }
    assertTrue(waited > STORIES / 2, waited + " waited");
  }

  @Test
  void oneDigestADate() {
    for (var history : LIVED) {
      boolean begun = history.records.keySet().stream().anyMatch(id -> id.startsWith("digest/"));
      if (begun) {
        new DigestAccounts(history).oneADateEachInTime();
      }
    }
  }

  @Test
  void storiesHoldEnoughToMeanSomething() {
    long deadlines = LIVED.stream().mapToLong(history -> history.versions.size()).sum();
    long alerts = LIVED.stream().mapToLong(history -> history.records.size()).sum();

    assertTrue(deadlines > 2 * STORIES, () -> deadlines + " deadlines");
    assertTrue(alerts > 4L * STORIES, () -> alerts + " alerts");
  }

  private static void each(Consumer<Accounts> property) {
    LIVED.forEach(history -> property.accept(new Accounts(history)));
  }
}
