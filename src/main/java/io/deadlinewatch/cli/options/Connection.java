package io.deadlinewatch.cli.options;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.settings.ConfigFile;
import io.deadlinewatch.cli.settings.Given;
import io.deadlinewatch.cli.settings.Setting;
import io.deadlinewatch.cli.settings.Settings;
import io.deadlinewatch.cli.workplace.Aws;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.HomeAws;
import io.deadlinewatch.cli.workplace.MendingWords;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options of every command that works on a deployed watch: which one, and where. */
public final class Connection {
  private static final String TABLE_OUTPUT = "DeadlinesTableName";

  @CommandLine.Option(
      names = "--table",
      paramLabel = "NAME",
      description = "The table. Default: the variable DEADLINES_TABLE.")
  private @Nullable String table;

  @CommandLine.Option(
      names = "--stack",
      paramLabel = "NAME",
      description =
          "The CloudFormation stack, whose outputs name table and topics. Default: the variable"
              + " DEADLINES_STACK.")
  private @Nullable String stack;

  @CommandLine.Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "A profile of the config file: stack or table, region and AWS profile. Default: the"
              + " variable DEADLINES_PROFILE, else the file's [default].")
  private @Nullable String profile;

  @CommandLine.Option(
      names = "--region",
      paramLabel = "REGION",
      description = "The AWS region. Default: the variable AWS_REGION, else what AWS's tools take.")
  private @Nullable String region;

  @CommandLine.Mixin private HomeOption home = new HomeOption();

  private final StackOutputs outputs = new StackOutputs();
  private final List<UnreadableException> leftOut = new ArrayList<>();
  private @Nullable Settings settings;
  private @Nullable Aws aws;

  /** What holds, and where from; the config file is read when it is first asked for. */
  public Settings settings(Workplace workplace) {
    var known = settings;
    if (known == null) {
      var environment = workplace.environment();
      var given = Given.of(table, stack, region, profile);
      known = Settings.of(environment, given, ConfigFile.read(environment));
      settings = known;
    }
    return known;
  }

  /** AWS as it is chosen, or a home in its place. */
  public Aws aws(Workplace workplace) {
    var known = aws;
    if (known == null) {
      known =
          home(workplace)
              .<Aws>map(folder -> home.aws(folder, workplace))
              .orElseGet(() -> workplace.aws().apply(settings(workplace).choice()));
      aws = known;
    }
    return known;
  }

  /** The store on the table. */
  public OperatorStore store(Workplace workplace) {
    return aws(workplace)
        .store(
            table(workplace),
            problem -> {
              leftOut.add(problem);
              workplace
                  .err()
                  .println("left out: " + problem.getMessage() + "; " + MendingWords.of(problem));
            });
  }

  /** What a list has left out so far, since it cannot be read. */
  public List<UnreadableException> leftOut() {
    return List.copyOf(leftOut);
  }

  /**
   * The exit code of what lists the table: whoever keeps its output must learn from the code, and
   * not only from a line that no program reads, that it is not all.
   */
  public int ended(Workplace workplace) {
    if (leftOut.isEmpty()) {
      return 0;
    }
    var many = leftOut.size() + (leftOut.size() == 1 ? " item is" : " items are");
    workplace.err().println("this is not all: " + many + " left out, as said above");
    return Exit.FAILED;
  }

  /**
   * The table's name.
   *
   * @throws RequestException when neither table nor stack is given
   */
  public String table(Workplace workplace) {
    if (home(workplace).isPresent()) {
      return Home.TABLE;
    }
    var known = settings(workplace);
    return known
        .table()
        .map(Setting::value)
        .or(() ->
            known.stack().map(name -> outputs.required(aws(workplace), name.value(), TABLE_OUTPUT)))
        .orElseThrow(() ->
            new RequestException(
                "which table? Name it with --table NAME, its stack with --stack NAME or the home of"
                    + " a watch on this machine with --home DIR, or set DEADLINES_TABLE (the"
                    + " stack's output DeadlinesTableName) or DEADLINES_STACK, or name a profile of"
                    + " the config file: see config"));
  }

  /**
   * A topic's ARN: of the stack that is named, else of the variable that the function has too, else
   * of the stack that is known without being named.
   *
   * @throws RequestException when neither is given
   */
  public String topic(Workplace workplace, Medium medium) {
    if (home(workplace).isPresent()) {
      throw HomeAws.without("topics");
    }
    var output = medium.capitalised() + "TopicArn";
    var variable = Topics.variable(medium);
    var known = settings(workplace);
    return known
        .stackOfTheCommand()
        .map(name -> outputs.required(aws(workplace), name.value(), output))
        .or(() -> known.variable(variable))
        .or(() ->
            known
                .stackOfTheShell()
                .map(name -> outputs.required(aws(workplace), name.value(), output)))
        .orElseThrow(() ->
            new RequestException(
                ("which %s topic? Name its stack with --stack NAME, or set %s"
                        + " (the stack's output %s)")
                    .formatted(medium.word(), variable, output)));
  }

  /** A part of the stack, looked for as a topic is; a stack may do without. */
  public Optional<String> find(Workplace workplace, StackPart part) {
    if (home(workplace).isPresent()) {
      return part.isOfAHome() ? Optional.of(Home.TABLE) : Optional.empty();
    }
    var known = settings(workplace);
    return known
        .stackOfTheCommand()
        .flatMap(name -> outputs.find(aws(workplace), name.value(), part.output()))
        .or(() -> known.variable(part.variable()))
        .or(() ->
            known
                .stackOfTheShell()
                .flatMap(name -> outputs.find(aws(workplace), name.value(), part.output())));
  }

  /** Whether a table, a stack or a profile is named, not only known from a variable. */
  public boolean isNamed() {
    return home.isNamed() || isTableNamed();
  }

  /** The home as it was named, where there is one. */
  public Optional<String> homeOption(Workplace workplace) {
    return home(workplace).map(Path::toString);
  }

  private boolean isTableNamed() {
    return table != null || stack != null || profile != null;
  }

  /** The options as they were given, for a command that this one runs. */
  public List<String> given() {
    List<String> given = new ArrayList<>();
    put(given, "--table", table);
    put(given, "--stack", stack);
    put(given, "--profile", profile);
    put(given, "--region", region);
    home.given().ifPresent(folder -> put(given, "--home", folder));
    return given;
  }

  private static void put(List<String> given, String option, @Nullable String value) {
    if (value != null) {
      given.addAll(List.of(option, value));
    }
  }

  /** Whether a table is named, or known from a variable. */
  public boolean isKnown(Workplace workplace) {
    var known = settings(workplace);
    return isNamed()
        || home(workplace).isPresent()
        || known.table().isPresent()
        || known.stack().isPresent();
  }

  private Optional<Path> home(Workplace workplace) {
    return home.folder(isTableNamed(), workplace.environment());
  }

  /** The stack whose table it is, if one is named; not that of a variable which gave way. */
  public Optional<String> stack(Workplace workplace) {
    return home(workplace).isPresent()
        ? Optional.empty()
        : settings(workplace).stack().map(Setting::value);
  }
}
