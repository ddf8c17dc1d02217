package io.deadlinewatch.properties.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deaths, failures and refusals at random: nothing is lost, and nothing wrong is said. */
class StormsTest {
  private static final int STORMS = 600;
  private static final List<Storm> LIVED = new ArrayList<>();
  private static final NavigableSet<Instant> NEVER = Collections.emptyNavigableSet();

  /** A claim that nobody confirms, a back-off after it, and the minute of the sweep. */
  private static final Duration HEALED =
      Sweep.CLAIM_FOR.plus(Duration.ofMinutes(5)).plus(Duration.ofMinutes(2));

  @BeforeAll
  static void live() {
    if (LIVED.isEmpty()) {
      for (long seed = 1; seed <= STORMS; seed++) {
        var storm = new Storm(seed);
        storm.lived();
        LIVED.add(storm);
      }
    }
  }

  @Test
  void nothingIsEarlyOrOfAnOldStateOrOfAClosedDeadline() {
    LIVED.forEach(storm -> new Accounts(storm.history).noneIsTooEarlyOrOfAnotherState());
  }

  @Test
  void doubleComesOnlyAfterADeathBetweenAcceptanceAndRecord() {
    for (var storm : LIVED) {
      Map<String, Instant> seen = new HashMap<>();
      for (var each : storm.history.delivered) {
        var before = seen.put(each.id() + " by " + each.medium(), each.at());
        assertTrue(
            before == null || storm.unsure.contains(before),
            () -> say(storm, each.id() + " by " + each.medium() + " again at " + each.at()));
      }
    }
  }

  @Test
  void everyRevisionIsAnnouncedInEveryMedium() {
    for (var storm : calm()) {
      storm.history.versions.forEach((id, versions) -> {
        var last = versions.getLast();
        if (!last.known() && last.at().isBefore(storm.calmFrom())) {
          assertEquals(
              EnumSet.allOf(Medium.class),
              media(storm, id, last, "changed"),
              () -> say(storm, id + " " + last));
        }
      });
    }
  }

  @Test
  void nothingOfTheLastRevisionIsLost() {
    for (var storm : calm()) {
      storm.history.versions.keySet().forEach(id -> nothingLost(storm, id));
    }
  }

  /** What failed may hold up all for a claim and a back-off; a medium, only itself. */
  @Test
  void eachMediumHearsInTimeWhateverBecomesOfTheOthers() {
    for (var storm : LIVED) {
      for (var each : storm.history.delivered) {
        if (each.alert() instanceof DeadlineAlert alert) {
          var owed = owedFrom(storm, alert);
          var held =
              Stream.of(storm.failures, storm.refusals.getOrDefault(each.medium(), NEVER))
                  .flatMap(moments -> Stream.ofNullable(moments.floor(each.at())))
                  .filter(owed::isBefore)
                  .max(Instant::compareTo)
                  .orElse(owed);
          var latest = storm.history.sweepFor(held.plus(HEALED));
          assertFalse(
              each.at().isAfter(latest),
              () -> say(storm, each + " is late, held up until " + held));
        }
      }
    }
  }

  private static Instant owedFrom(Storm storm, DeadlineAlert alert) {
    var id = alert.id();
    var version = storm.history.versions.get(id.deadline()).get(id.revision() - 1);
    var from =
        storm.history.audiences.stream()
            .map(History.Spoken::from)
            .filter(spoken -> !spoken.isAfter(alert.at()))
            .reduce(version.at(), History::later);
    var moments = TimingRules.moments(version.deadline(), storm.history.audienceAt(alert.at()));
    return History.later(from, moments.getOrDefault(id.name(), from));
  }

  @Test
  void nothingIsLeftClaimedOrDueWhenItIsCalm() {
    for (var storm : calm()) {
      storm
          .history
          .versions
          .keySet()
          .forEach(id ->
              assertEquals(
                  Optional.empty(),
                  storm.store.find(id).orElseThrow().state().claimedUntil(),
                  () -> say(storm, id + " is claimed at its end")));
      assertTrue(
          storm.store.nextAlertAt().map(storm.history.end::isBefore).orElse(true),
          () -> say(storm, "something is due at its end"));
    }
  }

  /** The rules above would hold of storms in which nothing happens. */
  @Test
  void stormsHoldEnoughToMeanSomething() {
    int judged = 0;
    for (var storm : calm()) {
      judged +=
          storm.history.versions.keySet().stream().mapToInt(id -> nothingLost(storm, id)).sum();
    }
    long doubles =
        LIVED.stream()
            .mapToLong(storm ->
                storm.history.delivered.size()
                    - storm.history.delivered.stream()
                        .map(each -> each.id() + " by " + each.medium())
                        .distinct()
                        .count())
            .sum();
    var counted = calm().size() + " calm, " + judged + " judged, " + doubles + " doubles";
    assertTrue(calm().size() >= STORMS / 2, counted);
    assertTrue(judged >= STORMS / 2, counted);
    assertTrue(doubles >= STORMS / 2, counted);
  }

  private static List<Storm> calm() {
    return LIVED.stream().filter(Storm::endsCalm).toList();
  }

  /**
   * Each name of the last revision that was due when the calm came is sent whole, or passed over.
   *
   * @return of how many that had to be sent
   */
  private static int nothingLost(Storm storm, String id) {
    var last = storm.history.versions.get(id).getLast();
    if (!last.deadline().status().isOpen()
        || last.at().isAfter(storm.calmFrom())
        || lostARecord(storm, id, last)) {
      return 0;
    }
    var passed = new HashSet<>(passedOver(storm, id, last));
    var known = TimingRules.moments(last.deadline(), storm.history.audienceAt(last.at()));
    int judged = 0;
    var planned = TimingRules.moments(last.deadline(), storm.history.audienceAt(storm.history.end));
    for (var each : planned.entrySet()) {
      var name = each.getKey();
      boolean untold = last.known() && !known.get(name).isAfter(last.at());
      boolean due = each.getValue().isBefore(storm.history.end.minus(Duration.ofHours(1)));
      if (due && !untold && !passed.contains(name)) {
        var media = media(storm, id, last, name);
        media.addAll(covered(storm, id, last, name));
        assertEquals(EnumSet.allOf(Medium.class), media, () -> say(storm, id + " " + name));
        judged++;
      }
    }
    return judged;
  }

  /** A record that keeps failing is given up, and with it what it would have passed over. */
  private static boolean lostARecord(Storm storm, String id, History.Version version) {
    return storm.history.delivered.stream()
        .filter(each -> each.alert() instanceof DeadlineAlert a && isOf(a.id(), id, version))
        .anyMatch(each -> storm.unsure.contains(each.at()));
  }

  private static boolean isOf(AlertId.OfDeadline alert, String id, History.Version version) {
    return alert.deadline().equals(id) && alert.revision() == version.number();
  }

  private static Set<String> passedOver(Storm storm, String id, History.Version version) {
    Set<String> passed = new HashSet<>();
    for (AlertRecord record : storm.history.records.values()) {
      if (record.id() instanceof AlertId.OfDeadline alert && isOf(alert, id, version)) {
        passed.addAll(record.passed().keySet());
      }
    }
    return passed;
  }

  /** Those for whom a change that came late stands for it. */
  private static Set<Medium> covered(Storm storm, String id, History.Version version, String name) {
    var changed = new AlertId.OfDeadline(id, version.number(), "changed").text();
    return Optional.ofNullable(storm.history.records.get(changed)).stream()
        .flatMap(record -> record.accepted().entrySet().stream())
        .filter(how -> how.getValue().covered().contains(name))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<Medium> media(Storm storm, String id, History.Version version, String name) {
    var alertId = new AlertId.OfDeadline(id, version.number(), name);
    var media = EnumSet.noneOf(Medium.class);
    storm.history.delivered.stream()
        .filter(each -> each.alert() instanceof DeadlineAlert alert && alert.id().equals(alertId))
        .forEach(each -> media.add(each.medium()));
    return media;
  }

  private static String say(Storm storm, String problem) {
    return "seed " + storm.history.seed + ": " + problem;
  }
}
