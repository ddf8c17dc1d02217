package io.deadlinewatch.relay.aws;

import io.deadlinewatch.relay.RelayException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Failures in an operator's terms: what was asked, and AWS's code for why it was not done. */
final class RelayFailures {
  private RelayFailures() {}

  static RelayException of(String asked, SdkException failed) {
    return new RelayException("cannot " + asked + ": " + code(failed), failed);
  }

  static String code(SdkException failed) {
    if (failed instanceof AwsServiceException service && service.awsErrorDetails() != null) {
      return service.awsErrorDetails().errorCode() + ", HTTP " + service.statusCode();
    }
    return failed.getClass().getSimpleName();
  }
}
