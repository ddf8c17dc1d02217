package io.deadlinewatch.dataset;

import java.util.Comparator;
import java.util.List;

/**
 * A data file that is refused. The message is one line under 1 kB: file, line, field, what is
 * wrong, and what to write instead; never a library's own text. Where several things are wrong, it
 * is that of the first that was found, and {@link #problems()} has all.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_LENGTH = 900;

  private final int line;
  private final transient List<String> problems;

  /**
   * @param file the file as it was named
   * @param problem what is wrong with it as a whole
   */
  public DataException(String file, String problem) {
    this(cut(file + ": " + problem), 0);
  }

  /**
   * @param file the file as it was named
   * @param line where it stands, from 1
   * @param problem what is wrong there, and what to write instead
   */
  public DataException(String file, int line, String problem) {
    this(cut(file + ":" + line + ": " + problem), line);
  }

  private DataException(String message, int line) {
    this(message, line, List.of(message));
  }

  private DataException(String message, int line, List<String> problems) {
    super(message);
    this.line = line;
    this.problems = List.copyOf(problems);
  }

  /** Several at once, at least one, told by line. */
  static DataException all(List<DataException> found) {
    var first = found.getFirst();
    if (found.size() == 1) {
      return first;
    }
    return new DataException(String.valueOf(first.getMessage()), first.line, byLine(found));
  }

  /** The messages in the order of the file's lines. */
  static List<String> byLine(List<DataException> found) {
    return found.stream()
        .sorted(Comparator.comparingInt((DataException each) -> each.line))
        .flatMap(each -> each.problems.stream())
        .toList();
  }

  /** All that is wrong, a line each. */
  public List<String> problems() {
    return problems;
  }

  private static String cut(String message) {
    return message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "...";
  }
}
