package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Edits;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The table: a store in memory is the truth, its indexes lag, some of its items make no sense, and
 * every write is held against the rules.
 */
final class SimulatedStore {
  private final World world;
  private final Model model;
  private final Rules rules;
  private final LaggingIndex index;

  SimulatedStore(World world, Model model, Rules rules) {
    this.world = world;
    this.model = model;
    this.rules = rules;
    this.index = new LaggingIndex(world);
  }

  LaggingIndex index() {
    return index;
  }

  /** Does what a call asks; {@link FaultyPort.Effect}. */
  Object effect(Worker process, Method method, Object[] arguments, boolean unreadable) {
    if (unreadable && !method.getName().equals("claim")) {
      throw makesNoSense(arguments[0]);
    }
    var result =
        switch (method.getName()) {
          case "due" -> index.due(process, (Instant) arguments[0], (int) arguments[1]);
          case "openDeadlines" -> index.openDeadlines(process);
          case "claim" -> claim((DueEntry) arguments[0], (Instant) arguments[1], unreadable);
          default -> inTruth(method, arguments);
        };
    notice(process, method.getName(), arguments, result);
    return result;
  }

  /** Shows an item as it is by now to the index and the rules. */
  void written(ItemKey key) {
    var item =
        key.equals(ItemKey.DIGEST)
            ? model.truth().digest()
            : model.truth().find(key.pk().substring(ItemKey.DEADLINE_PREFIX.length()));
    item.ifPresent(found -> {
      index.put(found);
      rules.index().written(found);
    });
  }

  private Claim claim(DueEntry entry, Instant until, boolean unreadable) {
    var claim = model.truth().claim(entry, until);
    if (!unreadable || !(claim instanceof Claim.Won(var item))) {
      return claim;
    }
    model.unreadable(item.key().pk(), world.now());
    var version = OptionalLong.of(item.state().version());
    return new Claim.Unreadable(new DueEntry(item.key(), version), "makes no sense");
  }

  private UnreadableException makesNoSense(Object keyOrId) {
    var key = keyOrId instanceof ItemKey item ? item : ItemKey.deadline(keyOrId.toString());
    model.unreadable(key.pk(), world.now());
    return new UnreadableException(key.pk() + ": makes no sense");
  }

  private Object inTruth(Method method, Object[] arguments) {
    try {
      return method.invoke(model.truth(), arguments);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(method.getName(), thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void notice(Worker process, String name, Object[] arguments, Object result) {
    world.tell(() -> process + ": " + name + Arrays.toString(arguments) + " -> " + result);
    switch (name) {
      case "audience" -> process.traces.audience = (Audience) result;
      case "saveAudience" -> model.replanning(Optional.of((Audience) arguments[0]));
      case "record" -> rules.records().recorded(process, (AlertRecord) arguments[0]);
      case "claim" -> {
        if (result instanceof Claim.Won(var item)) {
          process.traces.claimed(item, process.clock().instant());
        }
        written(((DueEntry) arguments[0]).key());
      }
      case "quarantine" -> written(((DueEntry) arguments[0]).key());
      case "write", "replan", "begin" -> {
        var item = (Item) arguments[0];
        written(item.key());
        if (Boolean.TRUE.equals(result) && item.state().leftover().putOffUntil().isPresent()) {
          rules.index().putOff(process, item);
        }
      }
      case "revise" -> {
        if (result == Edits.Result.DONE) {
          rules.revised((Revision) arguments[1]);
        }
        written(((Item) arguments[0]).key());
      }
      default -> {}
    }
  }
}
