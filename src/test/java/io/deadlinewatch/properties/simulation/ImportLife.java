package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.edit.ChangedMeanwhileException;
import io.deadlinewatch.edit.EditException;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.sweep.Hands;
import io.deadlinewatch.support.sweep.Post;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.transfer.ImportPlan;
import io.deadlinewatch.transfer.Importer;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** A table that knows a file's first edition, and the import of its second, on one seed. */
final class ImportLife {
  private static final int MOST_RUNS = 40;
  private static final Duration LONGER_THAN_A_CLAIM = Duration.ofMinutes(2);
  private static final Set<String> WRITES = Set.of("saveAudience", "revise", "replan", "save");

  /** Not between a publish and its record: that doubles, as it must. */
  private static final Set<String> SWEEP_MAY_DIE_AT = Set.of("claim", "audience", "facts", "write");

  private static final Set<Class<?>> USUAL =
      Set.of(SweepEvent.Sent.class, SweepEvent.LostRace.class, SweepEvent.NotConfirmed.class);

  private final SplittableRandom random;
  private final Path folder;
  private final Map<String, Integer> deaths;
  private final Hands clock = new Hands("2025-11-10T12:00:00Z");
  private final MemoryStore truth = new MemoryStore();
  private final Post post = new Post(clock);
  private final List<Runnable> inFlight = new ArrayList<>();
  private final Map<String, Integer> knownRevisions = new HashMap<>();
  private final boolean known;

  ImportLife(long seed, Path folder, Map<String, Integer> deaths) {
    this.random = new SplittableRandom(seed);
    this.folder = folder;
    this.deaths = deaths;
    this.known = random.nextInt(3) == 0;
  }

  /** Fills the table, imports through every death, and holds the end against the rules. */
  void live() throws IOException {
    var file = new ImportFile(random, clock.instant());
    var first = file.first(folder);
    run(ImportPlan.of(first, truth, clock.instant()), truth, true);
    truth
        .deadlines()
        .forEach(item -> knownRevisions.put(item.deadline().id(), item.progress().revision()));
    if (random.nextInt(4) > 0) {
      sweep(truth).begin();
    }
    sweepNow();
    importUntilDone(file.second(folder));
    nothingOwedIsOutsideTheIndex();
    clock.pass(LONGER_THAN_A_CLAIM);
    sweep(truth).run(clock.instant().plusSeconds(50));
    nothingOwedIsOutsideTheIndex();
    everyDeadlineHasItsRevisions();
    everyRevisionIsToldOnce();
  }

  private void importUntilDone(Dataset data) {
    int mostCalls = 10 + random.nextInt(60);
    for (int attempt = 0; attempt < MOST_RUNS; attempt++) {
      if (ImportPlan.of(data, truth, clock.instant()).isEmpty() && inFlight.isEmpty()) {
        return;
      }
      int call = attempt < MOST_RUNS / 4 ? random.nextInt(mostCalls) : Integer.MAX_VALUE;
      var port = importPort(call);
      try {
        var plan = ImportPlan.of(data, port, clock.instant());
        arrive();
        run(plan, port, known);
      } catch (Death | ChangedMeanwhileException | EditException _) {
        everyDeadlineHasItsRevisions();
      }
      if (random.nextInt(2) == 0) {
        clock.pass(Duration.ofSeconds(random.nextInt(200)));
        sweepNow();
      }
      if (random.nextInt(2) == 0) {
        arrive();
      }
    }
    require(false, "an import that is run again comes to its end", () -> "it goes on for ever");
  }

  private void run(ImportPlan plan, OperatorStore store, boolean quietly) {
    var editor = new Editor(store, clock, () -> clock.pass(Duration.ofMillis(500)));
    var source = new Source("Notice", "https://example.org/notice", Optional.empty());
    var edit = new Edit(clock.instant(), "op", "The file was edited.", Optional.of(source));
    new Importer(store, editor, quietly, _ -> {}).run(plan, edit);
  }

  private void arrive() {
    var arriving = List.copyOf(inFlight);
    inFlight.clear();
    arriving.forEach(Runnable::run);
  }

  /** The table as an import sees it: it dies at a call, and sweeps run between the calls. */
  private OperatorStore importPort(int deadly) {
    int[] calls = {0};
    return port((method, arguments) -> {
      if (random.nextInt(5) == 0) {
        sweepNow();
      }
      if (calls[0]++ != deadly) {
        return effect(method, arguments);
      }
      int when = random.nextInt(WRITES.contains(method.getName()) ? 3 : 2);
      var moment = List.of(" before", " after", " in flight").get(when);
      deaths.merge(method.getName() + moment, 1, Integer::sum);
      if (when == 1) {
        effect(method, arguments);
      } else if (when == 2) {
        inFlight.add(() -> effect(method, arguments));
      }
      throw new Death(method.getName());
    });
  }

  /** A sweep now; one in four dies somewhere and leaves its claims behind. */
  private void sweepNow() {
    int[] calls = {random.nextInt(4) == 0 ? random.nextInt(12) : Integer.MAX_VALUE};
    boolean after = random.nextInt(2) == 0;
    var store =
        port((method, arguments) -> {
          boolean dies = SWEEP_MAY_DIE_AT.contains(method.getName()) && calls[0]-- <= 0;
          var result = dies && !after ? "" : effect(method, arguments);
          if (dies) {
            throw new Death(method.getName());
          }
          return result;
        });
    try {
      sweep(store).run(clock.instant().plusSeconds(50));
    } catch (Death _) {
      clock.pass(Duration.ofSeconds(random.nextInt(60)));
    }
  }

  private Sweep sweep(OperatorStore store) {
    return new Sweep(
        store,
        post,
        clock,
        event -> require(USUAL.contains(event.getClass()), "no trouble", event::toString));
  }

  private void everyDeadlineHasItsRevisions() {
    for (var item : truth.deadlines()) {
      var revisions = truth.revisionsAfter(item.deadline().id(), 0);
      require(
          revisions.size() == item.progress().revision()
              && revisions.getLast().number() == revisions.size()
              && revisions.getLast().to().equals(item.deadline()),
          "no deadline is half-written",
          () -> item + " has the revisions " + revisions);
    }
  }

  /** Where no sweep is at work: it falls due when the audience's plan says. */
  private void nothingOwedIsOutsideTheIndex() {
    var audience = truth.audience();
    truth.deadlines().forEach(item -> check(item, item.replanned(audience, Instant.MAX)));
    truth.digest().ifPresent(item -> check(item, item.replanned(audience, Instant.MAX)));
    for (var item : truth.deadlines()) {
      boolean looked = item.state().nextAlertAt().isPresent();
      require(looked || !item.progress().hasUnannounced(), "a revision waits", item::toString);
    }
  }

  private static void check(Item item, Item planned) {
    var next = item.state().nextAlertAt();
    var latest = planned.state().nextAlertAt();
    boolean sweeping = item.state().attempts() > 0;
    require(
        latest.isEmpty() || (next.isPresent() && (sweeping || !next.get().isAfter(latest.get()))),
        "nothing owed is outside the index",
        () -> item + " owes from " + latest);
  }

  /** By one alert each, or by a later one's together with others (R7); none of a known one. */
  private void everyRevisionIsToldOnce() {
    for (var medium : Medium.values()) {
      var changed = post.ids(medium).stream().filter(id -> id.endsWith("/changed")).toList();
      Set<String> once = new HashSet<>(changed);
      require(once.size() == changed.size(), "no alert is told twice", changed::toString);
      require(!known || changed.isEmpty(), "what is known is not announced", changed::toString);
      for (var item : truth.deadlines()) {
        var id = item.deadline().id();
        int last = item.progress().revision();
        require(
            item.progress().announced() == last
                && (known
                    || last == knownRevisions.getOrDefault(id, 0)
                    || once.contains(id + "/" + last + "/changed")),
            "every revision is told",
            () -> item + " after " + changed);
      }
    }
  }

  private OperatorStore port(BiFunction<Method, Object[], Object> call) {
    var ports = new Class<?>[] {OperatorStore.class};
    InvocationHandler handler =
        (proxy, method, given) ->
            method.getName().equals("replanned")
                ? InvocationHandler.invokeDefault(proxy, method, given)
                : call.apply(method, given);
    return (OperatorStore) Proxy.newProxyInstance(ports[0].getClassLoader(), ports, handler);
  }

  private Object effect(Method method, Object[] arguments) {
    try {
      return method.invoke(truth, arguments);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(method.getName(), failed);
    }
  }
}
