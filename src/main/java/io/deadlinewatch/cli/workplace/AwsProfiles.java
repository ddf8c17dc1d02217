package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;

/** Whether the AWS profile that is asked for is there at all. */
final class AwsProfiles {
  /** What AWS takes where nobody names one. */
  private static final String UNASKED = "default";

  /** What a profile has which signs in by IAM Identity Center. */
  private static final Set<String> ONLY_AWS =
      Set.of("sso_session", "sso_start_url", "login_session");

  private AwsProfiles() {}

  /** What is wrong with the profile that AWS_PROFILE names; nothing where it is there. */
  static Optional<String> problem() {
    return ProfileFileSystemSetting.AWS_PROFILE
        .getStringValue()
        .filter(asked -> !asked.equals(UNASKED))
        .flatMap(asked -> problem(asked, profiles().keySet()));
  }

  /**
   * Refuses a profile that is not there.
   *
   * @throws RequestException with those that are
   */
  static void require(String asked) {
    var profiles = profiles();
    problem(asked, profiles.keySet())
        .or(() ->
            Optional.ofNullable(profiles.get(asked))
                .filter(
                    profile -> profile.properties().keySet().stream().anyMatch(ONLY_AWS::contains))
                .map(_ -> onlyByAwsTool(asked)))
        .ifPresent(problem -> {
          throw new RequestException("aws_profile: " + problem);
        });
  }

  private static String onlyByAwsTool(String asked) {
    return "AWS profile "
        + RefusedException.quoted(asked)
        + " signs in as only AWS's own tool can; run aws sso login --profile "
        + asked
        + ", and write into another profile of ~/.aws/config: credential_process = aws configure"
        + " export-credentials --profile "
        + asked;
  }

  private static Map<String, Profile> profiles() {
    try {
      return ProfileFile.defaultProfileFile().profiles();
    } catch (IllegalArgumentException | UncheckedIOException wrong) {
      throw new FailedException("AWS's config or credentials file cannot be read: mend it", wrong);
    }
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
