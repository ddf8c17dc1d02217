package io.deadlinewatch.cli.workplace;

import java.util.Optional;

/**
 * What is chosen of AWS beside what its tools' standard settings say.
 *
 * @param region none where the standard settings say it
 * @param profile of AWS's own files; none where the standard settings say it
 */
public record AwsChoice(Optional<String> region, Optional<String> profile) {
  /** As the standard settings say. */
  public static final AwsChoice STANDARD = new AwsChoice(Optional.empty(), Optional.empty());
}
