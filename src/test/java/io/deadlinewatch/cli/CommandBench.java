package io.deadlinewatch.cli;

import io.deadlinewatch.cli.doctor.DoctorReport;
import io.deadlinewatch.cli.workplace.Aws;
import io.deadlinewatch.cli.workplace.AwsChoice;
import io.deadlinewatch.cli.workplace.Prompt;
import io.deadlinewatch.cli.workplace.RelayAws;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.doctor.Finding;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.subscription.Subscriptions;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.support.sns.FakeSubscriptions;
import io.deadlinewatch.support.store.TrickyStore;
import io.deadlinewatch.sweep.Sweep;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** The commands over a store in memory, at a moment that the test sets. */
public final class CommandBench {
  /** Why and source, as every edit needs them. */
  static final String[] REASON = {
    "--why", "As published.", "--source-title", "Order", "--source-url", "https://example.org/o"
  };

  final MemoryStore store = new MemoryStore();

  /** The same, as commands see it: it counts what they ask. */
  final TrickyStore asked = new TrickyStore(store);

  final Map<String, String> environment = new HashMap<>(Map.of("DEADLINES_TABLE", "deadlines"));
  final Map<String, Map<String, String>> stacks = new HashMap<>();
  final List<String> tables = new ArrayList<>();
  final List<AwsChoice> choices = new ArrayList<>();
  final FakeSubscriptions subscriptions = new FakeSubscriptions();

  final FakeRelay relay = new FakeRelay();

  /** What publishes a test alert. */
  AlertPublisher publisher =
      (_, _) -> {
        throw new UnsupportedOperationException();
      };

  /** What the doctor sees. */
  Optional<Inspection> inspection = Optional.empty();

  /** How many wait in every dead-letter queue. */
  int deadLetters;

  /** Empties the terminal; false where there is none. */
  BooleanSupplier clear = () -> false;

  /** Who AWS says that calls. */
  Supplier<String> caller = () -> "arn:aws:sts::123456789012:assumed-role/Ops/ann";

  /** What a person at a terminal answers; none where there is no terminal. */
  Prompt prompt = _ -> Optional.empty();

  /** Shows long texts at a terminal; none where there is no terminal. */
  Optional<Predicate<String>> pager = Optional.empty();

  /** How wide the terminal is. */
  int columns = 80;

  /** What happens while an edit waits. */
  Runnable pause = () -> {};

  Instant now = ItemSamples.NOON;

  Style style = Style.PLAIN;

  /** Where the table is, and all else. */
  Aws aws = new InMemory();

  /** What a run left. */
  record Run(int code, String out, String err) {
    String outInOneLine() {
      return out.replaceAll("\\s+", " ");
    }
  }

  /** Runs a command. */
  Run run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
    var errStream = new PrintStream(err, false, StandardCharsets.UTF_8);
    int code = Main.commandLine(workplace(outStream, errStream)).execute(arguments);
    outStream.flush();
    errStream.flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The commands themselves, to be looked at. */
  CommandLine commands() {
    return Main.everyCommand(workplace(System.out, System.err));
  }

  /** What the doctor prints of findings. */
  public String report(List<Finding> findings) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    DoctorReport.print(findings, workplace(stream, stream));
    stream.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private Workplace workplace(PrintStream out, PrintStream err) {
    return new Workplace(
        out,
        err,
        environment,
        () -> now,
        () -> pause.run(),
        new BenchScreen(this),
        style,
        this::chosen);
  }

  private Aws chosen(AwsChoice choice) {
    choices.add(choice);
    return aws;
  }

  /** Runs an edit with why and source. */
  Run edit(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(REASON));
    return run(all.toArray(String[]::new));
  }

  void know(Deadline deadline) {
    editor().addKnown(deadline, ItemSamples.edit(now), List.of());
  }

  void revise(String id, UnaryOperator<Deadline> change) {
    editor().revise(id, change, new Edit(now, "ann", "Ann knows.", Optional.empty()));
  }

  Deadline deadline(String id) {
    return store.find(id).orElseThrow().deadline();
  }

  int revision(String id) {
    return store.find(id).orElseThrow().progress().revision();
  }

  /** Sweeps, with media that accept everything, and says how many messages went out. */
  int sweep() {
    List<String> sent = new ArrayList<>();
    new Sweep(
            store,
            (messages, _) ->
                messages.stream()
                    .<Receipt>map(message -> {
                      sent.add(message.body());
                      return new Receipt.Accepted(message, "m");
                    })
                    .toList(),
            () -> now,
            _ -> {})
        .run(now.plusSeconds(3600));
    return sent.size();
  }

  private Editor editor() {
    return new Editor(store, () -> now, () -> {});
  }

  private final class InMemory implements Aws {
    @Override
    public OperatorStore store(String table, Consumer<UnreadableException> leftOut) {
      tables.add(table);
      return asked.proxy();
    }

    @Override
    public Map<String, String> outputs(String stack) {
      return stacks.getOrDefault(stack, Map.of());
    }

    @Override
    public String caller() {
      return caller.get();
    }

    @Override
    public Inspection inspection(String table) {
      return inspection.orElseThrow();
    }

    @Override
    public Subscriptions subscriptions(Topics topics) {
      return subscriptions;
    }

    @Override
    public AlertPublisher publisher(Topics topics, InstantSource clock) {
      return publisher;
    }

    @Override
    public DeadLetterQueue queue(String url) {
      return () -> new DeadLetterQueue.Depth(url, deadLetters);
    }

    @Override
    public RelayAws relay() {
      return relay;
    }
  }
}
