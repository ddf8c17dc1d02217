package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.ItemKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds when a topic takes an alert: it is owed, it is not told twice, it is not old. */
final class AlertRules {
  private static final Duration LONGEST_SWEEP = Duration.ofSeconds(50);

  private final World world;
  private final Model model;
  private final TextRules texts;

  AlertRules(World world, Model model, TextRules texts) {
    this.world = world;
    this.model = model;
    this.texts = texts;
  }

  /**
   * @param answered whether the publisher lives to know it
   */
  void accepted(Worker process, Message message, String messageId, boolean answered) {
    var audience = process.traces.audience;
    for (var alert : message.alerts()) {
      requireFresh(alert);
      switch (alert) {
        case DeadlineAlert told -> requireOwed(told, message.medium(), audience);
        case DigestAlert digest -> requireOwed(digest, message.medium(), audience);
      }
      if (message.medium() == Medium.FEED) {
        texts.check(alert, message.body(), audience);
      }
      hear(alert, message.medium(), messageId, audience);
      if (answered) {
        var id = alert.id().text();
        process.traces.accepted.add(new Telling.Accepted(id, message.medium(), messageId));
      } else {
        model.telling(alert.id().text()).orElseThrow().doubt(message.medium());
      }
    }
  }

  private void requireFresh(Alert alert) {
    var age = Duration.between(alert.at(), world.now()).abs();
    var most = LONGEST_SWEEP.plus(World.SKEW).plus(World.IN_FLIGHT);
    require(age.compareTo(most) <= 0, "words count from the clock", () -> alert + " at " + age);
  }

  private void requireOwed(DeadlineAlert told, Medium medium, Audience audience) {
    var life = model.life(told.deadline().id());
    var id = told.id();
    require(
        medium != Medium.SMS
            || Planned.quietUntil(told.at(), told.deadline().due(), audience).isEmpty(),
        "no SMS within the quiet hours",
        () -> id.text() + " at " + told.at() + " " + audience.quietHours());
    require(
        id.revision() == life.revision(),
        "no word of another revision than the one that stands",
        () -> id.text() + " while it stands at " + life.revision());
    if (model.isHeard(id.text(), medium)) {
      requireLicence(id.text(), medium);
    } else if (id.name().equals(Planned.CHANGED)) {
      require(!life.isAnnounced(medium), "none that was not owed", id::text);
    } else {
      require(life.isAnnounced(medium), "changed goes first", id::text);
      require(
          !isCoveredOnRecord(id, medium),
          "no medium hears what a changed covered for it",
          () -> id.text() + " to " + medium);
      require(
          life.now().status().isOpen(), "a settled deadline has only its changed alert", id::text);
      // What a changed covered, but could not record, may be told by itself.
      if (!life.isCovered(id.name(), medium)) {
        requireLatest(life, told, audience);
      }
    }
  }

  private boolean isCoveredOnRecord(AlertId.OfDeadline id, Medium medium) {
    var changed = new AlertId.OfDeadline(id.deadline(), id.revision(), Planned.CHANGED);
    return model.truth().records(ItemKey.deadline(id.deadline())).stream()
        .filter(record -> record.id().equals(changed) && record.accepted().containsKey(medium))
        .anyMatch(record -> record.accepted().get(medium).covered().contains(id.name()));
  }

  private static void requireLatest(Life life, DeadlineAlert told, Audience audience) {
    var name = told.id().name();
    var unsaid = life.unsaid(told.at(), audience);
    var mine = unsaid.stream().filter(planned -> planned.name().equals(name)).toList();
    require(!mine.isEmpty(), "none that was not owed", () -> told.id().text() + " " + unsaid);
    var rivals = new HashSet<>(life.surelyUnsaid(told.at(), audience));
    rivals.addAll(mine);
    var latest = Planned.latest(unsaid.stream().filter(rivals::contains).toList());
    require(
        latest.map(Planned::name).equals(Optional.of(name)),
        "of several past alerts only the latest",
        () -> told.id().text() + " of " + rivals);
  }

  private void requireOwed(DigestAlert digest, Medium medium, Audience audience) {
    var id = digest.id().text();
    if (model.isHeard(id, medium)) {
      requireLicence(id, medium);
      return;
    }
    require(
        model.latestDigest(digest.at(), audience).equals(Optional.of(digest.id().date()))
            && (digest.id().date().isAfter(model.lastDigest()) || !isLastOnRecord()),
        "the latest digest that is due, and none twice",
        () -> id + " at " + digest.at() + " for " + audience.zone());
  }

  /** One that went out without a record is not known of by the next sweep. */
  private boolean isLastOnRecord() {
    var last = "digest/" + model.lastDigest();
    return model.telling(last).isEmpty()
        || model.truth().records(ItemKey.DIGEST).stream()
            .filter(record -> record.id().text().equals(last))
            .anyMatch(record -> record.accepted().size() > 1);
  }

  private void requireLicence(String id, Medium medium) {
    world.statistics().count("doubles");
    require(
        model.telling(id).orElseThrow().mayBeDoubled(medium),
        "at most one publish an alert and medium",
        () -> id + " to " + medium);
  }

  private void hear(Alert alert, Medium medium, String messageId, Audience audience) {
    var id = alert.id().text();
    if (model.telling(id).isEmpty()) {
      model.begin(id, new Telling(Medium.of(alert), passed(alert, audience)));
    }
    var telling = model.telling(id).orElseThrow();
    telling.accept(medium, messageId);
    switch (alert) {
      case DeadlineAlert told -> hear(told, medium, passed(alert, audience));
      case DigestAlert digest -> {
        if (telling.isWhole(_ -> false)) {
          model.digestHeard(digest.id().date());
        }
      }
    }
  }

  private void hear(DeadlineAlert told, Medium medium, Set<String> passed) {
    var life = model.life(told.deadline().id());
    hearWhole(life, told.id().name(), passed);
    if (told.id().name().equals(Planned.CHANGED)) {
      life.changed(medium, passed);
      passed.forEach(name -> hearWhole(life, name, Set.of()));
    }
  }

  /**
   * Every medium has heard it, or a changed that covers it.
   *
   * @param passedNow what was due with it this time: where it had been told before, and perhaps
   *     nobody knew, the audience may have moved what was due with it then
   */
  private void hearWhole(Life life, String name, Set<String> passedNow) {
    var id = new AlertId.OfDeadline(life.now().id(), life.revision(), name).text();
    model
        .telling(id)
        .filter(telling -> telling.isWhole(medium -> life.isCovered(name, medium)))
        .ifPresent(telling -> {
          var surely = new HashSet<>(telling.passed());
          if (telling.isDoubted()) {
            surely.retainAll(passedNow);
          }
          var perhaps = new HashSet<>(telling.passed());
          perhaps.addAll(passedNow);
          life.heard(name, surely, perhaps);
        });
  }

  /** What was due with an alert, and is covered or passed over by it. */
  private Set<String> passed(Alert alert, Audience audience) {
    return alert instanceof DeadlineAlert told
        ? names(model.life(told.deadline().id()).unsaid(told.at(), audience), told.at())
        : Set.of();
  }

  private static Set<String> names(List<Planned> some, Instant at) {
    return some.stream()
        .filter(planned -> !planned.at().isAfter(at))
        .map(Planned::name)
        .collect(Collectors.toSet());
  }
}
