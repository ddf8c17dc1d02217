package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A function's work with made-up data, against an AWS that is made up too. */
interface Rehearsal {
  /** Takes what a rehearsed function would log. */
  PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  /**
   * Does all of it, and changes nothing, here or elsewhere.
   *
   * @param times how often
   * @return the function's last answer
   */
  String perform(int times) throws IOException;

  /** Hands an event to a new function, again and again; gives the last answer. */
  static String repeat(
      int times, Supplier<? extends RequestStreamHandler> function, Supplier<InputStream> event)
      throws IOException {
    var answer = new ByteArrayOutputStream();
    for (int time = 0; time < times; time++) {
      answer.reset();
      function.get().handleRequest(event.get(), answer, new RehearsalContext());
    }
    return answer.toString(StandardCharsets.UTF_8);
  }
}
