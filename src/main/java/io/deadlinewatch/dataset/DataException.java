package io.deadlinewatch.dataset;

/**
 * A data file that is refused. The message is one line under 1 kB: file, line, field, what is
 * wrong, and what to write instead; never a library's own text.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_LENGTH = 900;

  /**
   * @param file the file as it was named
   * @param problem what is wrong with it as a whole
   */
  public DataException(String file, String problem) {
    super(cut(file + ": " + problem));
  }

  DataException(String file, int line, String problem) {
    super(cut(file + ":" + line + ": " + problem));
  }

  private static String cut(String message) {
    return message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "...";
  }
}
