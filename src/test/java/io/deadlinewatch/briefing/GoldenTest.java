package io.deadlinewatch.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.Scenario;
import io.deadlinewatch.support.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What subscribers see, for a reviewer to read: {@code src/test/resources/golden}. After a wanted
 * change of words, {@code ./mvnw test -Dtest=GoldenTest -Dgolden=write} writes the files anew.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  static Stream<Scenario> scenarios() {
    return Scenarios.all().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsAsItDid(Scenario scenario) throws IOException {
    var text = render(scenario);
    var file = FOLDER.resolve(scenario.name() + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  private static String render(Scenario scenario) {
    var byMedium = AlertSamples.byMedium(scenario.alerts());
    var text = new StringBuilder();
    for (var message : new Messages(scenario.context()).of(byMedium).messages()) {
      if (message.medium() != Medium.FEED) {
        text.append("=== ").append(message.medium().word()).append(' ');
        text.append(message.attributes()).append('\n');
        message
            .subject()
            .ifPresent(subject -> text.append("Subject: ").append(subject).append("\n\n"));
        text.append(message.body().stripTrailing()).append("\n\n");
      }
    }
    return text.toString();
  }
}
