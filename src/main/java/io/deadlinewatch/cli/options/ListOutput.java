package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.print.Csv;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.List;
import picocli.CommandLine;

/** The option of every command that lists things of one kind. */
public final class ListOutput {
  /** For whom a list is printed. */
  public enum Format {
    /** For people. */
    text,
    /** For programs: one line of JSON a thing. */
    json,
    /** For spreadsheets. */
    csv
  }

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json|csv",
      description =
          "For people, for programs (one line of JSON a thing), or for spreadsheets (a table with"
              + " the same names; a text that a spreadsheet would work out, since it begins with"
              + " = + - or @, begins with an apostrophe). Default: text.")
  private Format format = Format.text;

  public boolean isText() {
    return format == Format.text;
  }

  /**
   * Prints a list for programs or for spreadsheets.
   *
   * @param columns those of the table, by their names in the objects
   * @param objects a JSON object a thing
   */
  public void print(Workplace workplace, List<String> columns, List<String> objects) {
    if (format == Format.csv) {
      workplace.out().print(Csv.table(columns, objects));
    } else {
      objects.forEach(workplace.out()::println);
    }
  }
}
