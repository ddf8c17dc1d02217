package io.deadlinewatch.text;

/**
 * Input that breaks a rule. The message names the field, what is wrong with it and what to write
 * instead, in words that an operator can act on.
 */
public final class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int QUOTE_LIMIT = 60;

  private final String field;
  private final String problem;

  /**
   * @param field the field as it is written in a data file
   * @param problem what is wrong and the remedy, without the field's name
   */
  public RefusedException(String field, String problem) {
    super(field + ": " + problem);
    this.field = field;
    this.problem = problem;
  }

  /** The field as it is written in a data file. */
  public String field() {
    return field;
  }

  /** What is wrong and the remedy, for whoever knows the field by another name. */
  public String problem() {
    return problem;
  }

  /** Quotes input for a message, cut so that hostile input cannot flood a terminal. */
  public static String quoted(String input) {
    var line = CleanLine.clean(input);
    var cut = Characters.cut(line, QUOTE_LIMIT);
    return "'" + cut + (cut.length() < line.length() ? "..." : "") + "'";
  }
}
