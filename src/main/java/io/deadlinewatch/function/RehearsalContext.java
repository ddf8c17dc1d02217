package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.deadlinewatch.rehearsal.CannedAws;
import org.jspecify.annotations.Nullable;

/** What a function is told of a rehearsed invocation. */
final class RehearsalContext implements Context {
  private static final int MILLIS_LEFT = 50_000;
  private static final int MEMORY = 512;

  @Override
  public String getAwsRequestId() {
    return CannedAws.NAME;
  }

  @Override
  public String getLogGroupName() {
    return CannedAws.NAME;
  }

  @Override
  public String getLogStreamName() {
    return CannedAws.NAME;
  }

  @Override
  public String getFunctionName() {
    return CannedAws.NAME;
  }

  @Override
  public String getFunctionVersion() {
    return CannedAws.NAME;
  }

  @Override
  public String getInvokedFunctionArn() {
    return CannedAws.arn("lambda", CannedAws.NAME);
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return MILLIS_LEFT;
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEMORY;
  }

  @Override
  public LambdaLogger getLogger() {
    throw new UnsupportedOperationException("no function logs through Lambda");
  }
}
