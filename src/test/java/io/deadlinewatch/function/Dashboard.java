package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.support.aws.Template;

/** The dashboard of the template. */
final class Dashboard {
  private Dashboard() {}

  /** As it is where there is a board, and a collector. */
  static String body(Template resources) {
    var parts = resources.get("Dashboard", "Properties", "DashboardBody", "Fn::Sub").items();
    var body = parts.getFirst().text();
    for (var name : parts.getLast().keys()) {
      var choice = parts.getLast().get(name, "Fn::If").items();
      assertEquals(
          name.startsWith("Board") ? "HasBoard" : "HasCollector", choice.getFirst().text());
      assertEquals("", choice.getLast().text());
      body = body.replace("${" + name + "}", choice.get(1).get("Fn::Sub").text());
    }
    return body;
  }
}
