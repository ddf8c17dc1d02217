package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** People's addresses and numbers stand in as few places as can be, and in none that is shared. */
class AddressParametersTest {
  private final Template parameters = Template.read().get("Parameters");

  /** So they are not shown by the stack, nor written into a file by `sam deploy --guided`. */
  @Test
  void anAddressIsNotEchoed() {
    Set<String> unseen = new TreeSet<>();
    for (String name : parameters.keys()) {
      if (parameters.get(name).has("NoEcho")) {
        assertEquals("true", parameters.get(name, "NoEcho").text(), name);
        unseen.add(name);
      }
    }
    assertEquals(Set.of("EmailAddress", "OpsEmailAddress", "SmsNumber"), unseen);
  }

  @Test
  void whoGivesAnAddressIsToldWhereItStays() {
    for (String name : Set.of("EmailAddress", "SmsNumber")) {
      var says = parameters.get(name, "Description").text();
      assertTrue(says.contains("subscribe command"), says);
      assertTrue(says.contains("until this is emptied"), says);
    }
    var says = parameters.get("EmailAddress", "Description").text();
    assertTrue(says.contains("mail scanner") && says.contains("subscribe confirm"), says);
  }

  /** A settings file of one's own, which may name people, is not for git. */
  @Test
  void noSettingsOfOnesOwnAreTracked() throws IOException {
    var root = Path.of(System.getProperty("basedir", "."));
    assertTrue(Files.readAllLines(root.resolve(".gitignore")).contains("samconfig.*.toml"));
    assertTrue(!Files.readString(root.resolve("samconfig.toml")).contains("@"), "names nobody");
    assertTrue(
        Files.readString(root.resolve("docs/operating/deploying.md"))
            .contains("--guided --config-file samconfig.local.toml"));
  }
}
