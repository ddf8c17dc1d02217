package io.deadlinewatch.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.deadlinewatch.function.DoctorFunction;
import io.deadlinewatch.function.RelayFunction;
import io.deadlinewatch.function.SweepFunction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The functions of every minute and hour in one process, so that one cache serves them all: each
 * event goes to those that Lambda would hand it to. It lies beside the class path and never gets
 * into the package.
 */
public final class TrainingFunction implements RequestStreamHandler {
  private final SweepFunction sweep = new SweepFunction();
  private final DoctorFunction doctor = new DoctorFunction();
  private final RelayFunction relay = new RelayFunction();

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    var bytes = event.readAllBytes();
    if (new String(bytes, StandardCharsets.UTF_8).contains("\"Records\"")) {
      relay.handleRequest(new ByteArrayInputStream(bytes), answer, context);
    } else {
      sweep.handleRequest(new ByteArrayInputStream(bytes), answer, context);
      doctor.handleRequest(new ByteArrayInputStream(bytes), answer, context);
    }
  }
}
