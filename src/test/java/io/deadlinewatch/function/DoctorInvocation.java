package io.deadlinewatch.function;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A process of its own that makes the doctor as Lambda does and hands him what stdin holds. */
final class DoctorInvocation {
  private DoctorInvocation() {}

  /** Prints the log, and last the answer. */
  public static void main(String[] arguments) throws IOException {
    var answer = new ByteArrayOutputStream();
    new DoctorFunction().handleRequest(System.in, answer, FakeContext.withMillis(50_000));
    System.out.println(answer.toString(StandardCharsets.UTF_8));
  }
}
