package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.regions.Region;

/** Where AWS is asked: a slip in it is told before a minute is spent on an address that is none. */
final class AwsAddress {
  private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern ENDPOINT = Pattern.compile("https?://[^\\s/?#]+\\S*");

  private static final String ENDPOINT_URL = "AWS_ENDPOINT_URL";

  private AwsAddress() {}

  /**
   * Whether a region is perhaps mistyped; AWS has new ones, so that it is asked all the same.
   *
   * @param chosen none where the standard settings say it
   * @throws RequestException where the region or the endpoint is none
   */
  static Optional<String> doubt(Optional<String> chosen) {
    Optional.ofNullable(System.getenv(ENDPOINT_URL))
        .filter(address -> !address.isBlank())
        .ifPresent(AwsAddress::requireEndpoint);
    return chosen.or(SdkSystemSetting.AWS_REGION::getStringValue).flatMap(AwsAddress::unknown);
  }

  /**
   * What is said of a region that is not known.
   *
   * @throws RequestException where it is none
   */
  static Optional<String> unknown(String region) {
    var known = Region.regions().stream().map(Region::id).toList();
    var meant = DidYouMean.question(region, known);
    if (!REGION.matcher(region).matches()) {
      throw new RequestException(
          "region: " + RefusedException.quoted(region) + " is none, such as us-east-1" + meant);
    }
    return Optional.of("no region " + RefusedException.quoted(region) + " is known here" + meant)
        .filter(_ -> !known.contains(region));
  }

  /** The address may hold a password, so that it is not repeated. */
  static void requireEndpoint(String address) {
    if (!ENDPOINT.matcher(address).matches()) {
      throw new RequestException(
          ENDPOINT_URL + ": is no address; write one such as http://localhost:4566, or unset it");
    }
  }
}
