package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.options.HomeChoice;
import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.local.media.HomeChannels;
import io.deadlinewatch.local.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says all that is wrong with a file of routes at once. */
@CommandLine.Command(
    name = "check",
    description = {
      "Says all that is wrong with a file of routes, or with the watch.yaml of a home, one a line:"
          + " file:line: route: field: what.",
      "Asks nobody, and repeats nothing of the file. Exit code 2 for errors, else 0."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  deadline-watch routes check routes.json",
      "  deadline-watch routes check --home office"
    })
public final class RoutesCheckCommand implements Callable<Integer> {
  @CommandLine.Parameters(paramLabel = "FILE", arity = "0..1", description = "Routes (JSON).")
  private @Nullable String file;

  @CommandLine.Option(
      names = "--home",
      paramLabel = "DIR",
      description =
          "The home of a watch on this machine, whose watch.yaml is checked in the place of a file."
              + " Default: the variable DEADLINE_WATCH_HOME.")
  private @Nullable String home;

  private final Workplace workplace;

  public RoutesCheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (file != null && home != null) {
      throw new RequestException("--home: goes without FILE; name one of them");
    }
    if (file != null) {
      return checkFile(file);
    }
    var folder =
        HomeChoice.of(home, workplace.environment())
            .orElseThrow(() ->
                new RequestException(
                    "which routes? Name a file of them, or with --home DIR a home on this"
                        + " machine"));
    return checkHome(folder);
  }

  /** The file alone is looked at, and there may be no table beside it yet. */
  private int checkHome(Path folder) {
    var name = folder.resolve(SettingsFile.NAME);
    if (!Files.exists(name)) {
      throw new RequestException(
          name + ": no such file; deadline-watch watch --init --home " + folder + " writes one");
    }
    var kinds = HomeChannels.all(workplace.clock()).kinds();
    var settings = new SettingsFile(folder, workplace.environment(), kinds).read();
    workplace.out().println(name + ": no errors, " + settings.words());
    return 0;
  }

  private int checkFile(String routesFile) {
    var checked = RoutesFile.read(routesFile, KeptRoutes.kinds(workplace));
    checked.problems().forEach(workplace.err()::println);
    workplace.err().flush();
    if (!checked.problems().isEmpty()) {
      return Exit.WRONG_REQUEST;
    }
    int routes = checked.reading().routes().size();
    workplace
        .out()
        .println(checked.name() + ": no errors, " + routes + (routes == 1 ? " route" : " routes"));
    return 0;
  }
}
