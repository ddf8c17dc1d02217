package io.deadlinewatch.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

/** The doctor of a deployed stack. */
record DeployedDoctor(DeployedStack stack) {
  private static final Duration SOON = Duration.ofSeconds(60);

  void looksAtAll() {
    stack.transcript.step("The doctor's rounds");
    stack.invoke("DoctorFunctionName");
    Eventually.holds(
        "he has come to the last check",
        SOON,
        () -> stack.log("DoctorLogGroupName").contains("\"check\":\"dead-letters\""));
    var log = stack.log("DoctorLogGroupName");
    assertFalse(log.contains("denied") || log.contains("HTTP 403"), log);
    assertTrue(log.contains("\"check\":\"heartbeat\",\"what\":\"swept "), log);
    stack.transcript.say(log);
  }
}
