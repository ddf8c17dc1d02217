package io.deadlinewatch.aws;

import software.amazon.awssdk.core.exception.SdkClientException;

/** A failure whose words are our own: they hold no secret, and may be shown as they are. */
public final class PlainFailure extends SdkClientException {
  private static final long serialVersionUID = 1L;

  public PlainFailure(String message) {
    super(builder().message(message));
  }

  public PlainFailure(String message, Throwable cause) {
    super(builder().message(message).cause(cause));
  }
}
