package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;

/** Whether the AWS profile that is asked for is there at all. */
final class AwsProfiles {
  /** What AWS takes where nobody names one. */
  private static final String UNASKED = "default";

  private AwsProfiles() {}

  /** What is wrong with the profile that AWS_PROFILE names; nothing where it is there. */
  static Optional<String> problem() {
    return ProfileFileSystemSetting.AWS_PROFILE
        .getStringValue()
        .filter(asked -> !asked.equals(UNASKED))
        .flatMap(asked -> problem(asked, ProfileFile.defaultProfileFile().profiles().keySet()));
  }

  /**
   * Refuses a profile that is not there.
   *
   * @throws RequestException with those that are
   */
  static void require(String asked) {
    problem(asked, ProfileFile.defaultProfileFile().profiles().keySet())
        .ifPresent(problem -> {
          throw new RequestException("aws_profile: " + problem);
        });
  }

  /**
   * The same of any profile.
   *
   * @param known those of AWS's files
   */
  static Optional<String> problem(String asked, Collection<String> known) {
    if (known.contains(asked)) {
      return Optional.empty();
    }
    return Optional.of(
        "there is no AWS profile "
            + RefusedException.quoted(asked)
            + DidYouMean.question(asked, known)
            + (known.isEmpty()
                ? "; AWS's files hold none"
                : "; there are: " + String.join(", ", new TreeSet<>(known))));
  }
}
