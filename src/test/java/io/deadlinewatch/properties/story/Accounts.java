package io.deadlinewatch.properties.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.properties.story.History.Version;
import io.deadlinewatch.support.sweep.Post.Delivery;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of every story, each said simply. */
final class Accounts {
  private final History history;

  Accounts(History history) {
    this.history = history;
  }

  void noneIsTwiceAndEachIsInEveryMedium() {
    Map<String, Set<Medium>> media = new LinkedHashMap<>();
    for (var each : history.delivered) {
      var seen = media.computeIfAbsent(each.id(), _ -> new HashSet<>());
      assertTrue(seen.add(each.medium()), () -> say(each, "is told twice"));
    }
    for (var each : history.delivered) {
      var all = Medium.of(each.alert());
      if (history.hasQuietHours()) {
        // Whom an SMS must reach, and when, QuietAccounts says.
        all.remove(Medium.SMS);
        media.get(each.id()).remove(Medium.SMS);
      }
      assertEquals(all, media.get(each.id()), () -> say(each, "lacks media"));
    }
  }

  void noneIsTooEarlyOrOfAnotherState() {
    for (var each : history.delivered) {
      if (each.alert() instanceof DeadlineAlert alert) {
        var id = alert.id();
        var version = history.versionAt(id.deadline(), each.at());
        assertEquals(version.number(), id.revision(), () -> say(each, "is of an old revision"));
        assertEquals(version.deadline(), alert.deadline(), () -> say(each, "has old words"));
        if (!id.name().equals("changed")) {
          assertTrue(version.deadline().status().isOpen(), () -> say(each, "is closed"));
          var due =
              TimingRules.moments(version.deadline(), history.audienceAt(each.at())).get(id.name());
          assertFalse(due.isAfter(each.at()), () -> say(each, "is early, due " + due));
        }
      }
    }
  }

  void atMostOneAlertADeadlineASweep() {
    Set<String> seen = new HashSet<>();
    for (var each : feed()) {
      var key =
          each.at() + (each.alert() instanceof DeadlineAlert a ? a.id().deadline() : "digest");
      assertTrue(seen.add(key), () -> say(each, "is the second of its sweep"));
    }
  }

  /** R7: by the first sweep after it, from the last state announced. */
  void everyRevisionIsAnnounced() {
    history.versions.forEach((id, versions) -> {
      Optional<Version> announced = Optional.empty();
      for (var version : versions) {
        var sweep = history.sweepFor(version.at());
        if (version.known()) {
          announced = Optional.of(version);
        } else if (sweep.isBefore(history.endOf(id, version))) {
          announcedAs(version, announced, at(idOf(id, version, "changed"), sweep));
          announced = Optional.of(version);
        }
      }
    });
  }

  /** R1 to R8: each name of each revision at its sweep, sent or recorded with a reason. */
  void everyAlertIsAccountedFor() {
    history.versions.forEach((id, versions) -> {
      int expected = 0;
      for (var version : versions) {
        expected += accountedFor(id, version);
      }
      long actual =
          feed().stream()
              .filter(
                  each -> each.alert() instanceof DeadlineAlert a && a.id().deadline().equals(id))
              .count();
      assertEquals(expected, actual, () -> at("") + id + " says more or less than is due");
    });
  }

  private void announcedAs(Version version, Optional<Version> from, Delivery delivery) {
    var change = (DeadlineAlert.Changed) ((DeadlineAlert) delivery.alert()).cause();
    assertEquals(
        from.map(Version::deadline), change.from(), () -> say(delivery, "is from elsewhere"));
    assertEquals(
        version.number() - from.map(Version::number).orElse(0),
        change.edits().size(),
        () -> say(delivery, "tells other edits"));
  }

  /** How many alerts a revision sends. */
  private int accountedFor(String id, Version version) {
    var until = history.endOf(id, version);
    var announcing = history.sweepFor(version.at());
    boolean announces = !version.known() && announcing.isBefore(until);
    Map<Instant, Set<String>> bySweep = new LinkedHashMap<>();
    if (version.deadline().status().isOpen()) {
      dueIn(version, until)
          .forEach((name, sweep) -> bySweep.computeIfAbsent(sweep, _ -> new HashSet<>()).add(name));
    }
    bySweep.forEach((sweep, names) -> {
      var chosen =
          announces && sweep.equals(announcing) ? "changed" : latest(version, names, sweep);
      var delivery = at(idOf(id, version, chosen), sweep);
      var passed = new HashSet<>(history.records.get(delivery.id()).passed().keySet());
      names.remove(chosen);
      if (history.hasQuietHours()) {
        // What waits in SMS is passed over by the next, which the others hear in its turn.
        passed.retainAll(names);
      }
      assertEquals(names, passed, () -> say(delivery, "passes over others"));
    });
    return bySweep.size() + (announces && !bySweep.containsKey(announcing) ? 1 : 0);
  }

  /** The sweep of each name that falls due while a revision holds. */
  private Map<String, Instant> dueIn(Version version, Instant until) {
    Map<String, Instant> due = new LinkedHashMap<>();
    var known =
        version.known()
            ? TimingRules.moments(version.deadline(), history.audienceAt(version.at()))
            : Map.<String, Instant>of();
    for (var stretch : history.stretches(version.at(), until)) {
      TimingRules.moments(version.deadline(), stretch.audience())
          .forEach((name, moment) -> {
            var sweep = history.sweepFor(History.later(moment, stretch.from()));
            boolean past = known.containsKey(name) && !known.get(name).isAfter(version.at());
            if (!past && sweep.isBefore(stretch.until())) {
              due.putIfAbsent(name, sweep);
            }
          });
    }
    return due;
  }

  /** R6: the latest; of one moment {@code reached}, else the first written. */
  private String latest(Version version, Set<String> names, Instant sweep) {
    String latest = "";
    var moments = TimingRules.moments(version.deadline(), history.audienceAt(sweep));
    for (var name : moments.keySet()) {
      if (names.contains(name)
          && (latest.isEmpty()
              || moments.get(name).isAfter(moments.get(latest))
              || (name.equals("reached") && moments.get(name).equals(moments.get(latest))))) {
        latest = name;
      }
    }
    return latest;
  }

  private Delivery at(String id, Instant sweep) {
    return feed().stream()
        .filter(each -> each.id().equals(id) && each.at().equals(sweep))
        .findFirst()
        .orElseThrow(() -> new AssertionError(at(id) + "is not sent at " + sweep));
  }

  private List<Delivery> feed() {
    return history.delivered.stream().filter(d -> d.medium() == Medium.FEED).toList();
  }

  private static String idOf(String id, Version version, String name) {
    return new AlertId.OfDeadline(id, version.number(), name).text();
  }

  private String say(Delivery delivery, String problem) {
    return at(delivery.id()) + problem + " at " + delivery.at();
  }

  private String at(String id) {
    return "seed " + history.seed + ": " + id + " ";
  }
}
