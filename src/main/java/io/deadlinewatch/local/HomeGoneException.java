package io.deadlinewatch.local;

import java.nio.file.Path;

/** A home's table was removed while it was open, or another was put in its place. */
public final class HomeGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HomeGoneException(Path table) {
    super(
        table
            + " was removed while the watch ran, or another was put in its place; put the folder"
            + " back from the last backup if need be, and start it again");
  }
}
