package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;

/** Reading a yes or no. */
public final class Flag {
  private Flag() {}

  /**
   * Reads {@code true} or {@code false}.
   *
   * @throws RefusedException for another word
   */
  public static boolean parse(String field, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new RefusedException(
              field, RefusedException.quoted(text) + " is neither; write true or false");
    };
  }
}
