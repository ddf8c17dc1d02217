package io.deadlinewatch.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is wrong with a data file, and what is allowed in it but seldom meant.
 *
 * @param file the file as it is shown
 * @param errors what the file is refused for, a line each, in the order of its lines
 * @param warnings what to look at again, likewise
 */
public record DataCheck(String file, List<String> errors, List<String> warnings) {
  /** Takes copies. */
  public DataCheck {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }

  /**
   * Checks a file. Warnings are given for what can be read, also where something else cannot.
   *
   * @param name the path as the user gave it, or {@code -} for standard input
   */
  public static DataCheck of(String name) {
    var file = Dataset.shown(name);
    var problems = new Problems(file);
    List<DataException> warnings = new ArrayList<>();
    try {
      var data = DatasetReader.read(problems, Dataset.bytes(name));
      var history = History.of(data, data.audience(), problems);
      warnings.addAll(DeadlineWarnings.of(data, problems));
      warnings.addAll(ChangeWarnings.of(data, history));
    } catch (DataException unreadable) {
      if (problems.count() == 0) {
        problems.add(unreadable);
      }
    } catch (OutOfMemoryError _) {
      problems.add(Dataset.tooLarge(file));
    }
    return new DataCheck(
        file,
        DataException.byLine(problems.found()),
        DataException.byLine(warnings).stream().distinct().toList());
  }
}
