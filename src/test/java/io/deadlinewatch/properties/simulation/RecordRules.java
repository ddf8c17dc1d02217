package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.ItemState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The alert records agree with what the topics received. */
final class RecordRules {
  private static final String RULE = "the records agree with what the topics received";

  private final World world;
  private final Model model;
  private final Map<String, Instant> wholeSince = new HashMap<>();

  RecordRules(World world, Model model) {
    this.world = world;
    this.model = model;
  }

  void recorded(Worker process, AlertRecord record) {
    var id = record.id().text();
    for (var accepted : record.accepted().entrySet()) {
      require(
          model
              .telling(id)
              .filter(telling -> telling.knows(accepted.getKey(), accepted.getValue().messageId()))
              .isPresent(),
          RULE,
          () -> id + " was never taken by " + accepted.getKey());
    }
    if (record.id() instanceof AlertId.OfDeadline alert) {
      record.passed().keySet().forEach(name -> requirePassed(process, alert, name));
    }
    boolean whole =
        find(id)
            .map(found -> found.accepted().keySet().containsAll(EnumSet.allOf(Medium.class)))
            .orElse(false);
    if (whole) {
      wholeSince.putIfAbsent(id, world.now());
    }
  }

  /** A process came to its end: what it could not record is in doubt, if it had reason not to. */
  void ended(Worker process) {
    for (var accepted : process.traces.accepted) {
      if (find(accepted.alert())
          .filter(record -> record.accepted().containsKey(accepted.medium()))
          .isPresent()) {
        continue;
      }
      require(
          process.hasDied() || wasTroubled(process, accepted.alert()),
          RULE,
          () -> accepted + " is not on record, and " + process + " neither died nor was refused");
      if (isKeptInItsItem(accepted)) {
        continue;
      }
      require(
          process.hasDied()
              || !item(accepted.alert()).isLeftOver()
              || couldNotWrite(process, accepted),
          "what is told in part is known to the item where its record fails",
          () -> accepted + " is forgotten by " + process);
      model.telling(accepted.alert()).orElseThrow().doubt(accepted.medium());
    }
  }

  private boolean isKeptInItsItem(Telling.Accepted accepted) {
    return item(accepted.alert()).leftover().unrecorded().stream()
        .anyMatch(record ->
            record.id().text().equals(accepted.alert())
                && record.accepted().containsKey(accepted.medium()));
  }

  private ItemState item(String alertId) {
    var key = key(alertId);
    return key.equals(ItemKey.DIGEST)
        ? model.truth().digest().orElseThrow().state()
        : model.truth().find(alertId.substring(0, alertId.indexOf('/'))).orElseThrow().state();
  }

  private static boolean couldNotWrite(Worker process, Telling.Accepted accepted) {
    return process.traces.troubled.stream()
        .anyMatch(each -> each instanceof Item item && item.key().equals(key(accepted.alert())));
  }

  private static boolean wasTroubled(Worker process, String alert) {
    return process.traces.troubled.stream()
        .anyMatch(each -> each instanceof AlertRecord record && record.id().text().equals(alert));
  }

  /** V10: what was sent is not recorded as skipped. */
  private void requirePassed(Worker process, AlertId.OfDeadline by, String name) {
    var passed = new AlertId.OfDeadline(by.deadline(), by.revision(), name).text();
    var since = wholeSince.get(passed);
    require(
        since == null || !since.isBefore(process.bornAt()) || wholeSince.containsKey(by.text()),
        "a lead that was sent is not recorded as skipped",
        () -> passed + " by " + by.text());
  }

  private Optional<AlertRecord> find(String alertId) {
    return model.truth().records(key(alertId)).stream()
        .filter(record -> record.id().text().equals(alertId))
        .findFirst();
  }

  private static ItemKey key(String alertId) {
    return alertId.startsWith("digest/")
        ? ItemKey.DIGEST
        : ItemKey.deadline(alertId.substring(0, alertId.indexOf('/')));
  }
}
