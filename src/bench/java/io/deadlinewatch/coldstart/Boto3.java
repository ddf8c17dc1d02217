package io.deadlinewatch.coldstart;

import io.deadlinewatch.support.aws.UnavailableException;
import io.deadlinewatch.support.aws.Venv;
import java.nio.file.Path;

/** A Python of its own with boto3 in it, made at first use. */
final class Boto3 {
  private Boto3() {}

  /** Its interpreter. */
  static Path python() {
    try {
      return Path.of(Venv.of("boto3").command("python"));
    } catch (UnavailableException e) {
      throw e.inVain("The Python peer cannot be measured");
    }
  }
}
