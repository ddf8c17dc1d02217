package io.deadlinewatch.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.workplace.RequestException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The config file's text: profiles in AWS's form, and errors that say line, field and remedy. */
class ConfigTextTest {
  private static final String GOOD =
      """
      # ours
      [default]
      stack = deadline-watch

      ; theirs
      [ profile staging ]
      stack=deadline-watch-staging
        region = eu-west-1
      aws_profile = Ops (read)
      """;

  @Test
  void profilesAreReadWithTheLineOfEachValue() {
    var profiles = ConfigText.read("config", GOOD.replace(" (read)", "/read 1"));

    assertEquals(Set.of("default", "staging"), profiles.keySet());
    var staging = profiles.get("staging");
    assertEquals(Optional.of(new Setting("eu-west-1", "config:8")), staging.get(ProfileKey.REGION));
    assertEquals(
        Optional.of(new Setting("Ops/read 1", "config:9")), staging.get(ProfileKey.AWS_PROFILE));
    assertEquals(Optional.empty(), staging.get(ProfileKey.TABLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stack = s|1: 'stack': stands before any heading; write [default] or [profile NAME] above",
        "[staging]|1: write [profile staging]; only [default] has no such word",
        "[profile]|1: write [profile profile]; only [default] has no such word",
        "[profile a b]|1: no heading; write [default] or [profile NAME]",
        "[default|1: no heading",
        "[default];[default]|2: profile default stands here for the second time; join the two",
        "[default];stakc = s|2: 'stakc': is no key of a profile; there are: aws_profile, region,"
            + " stack, table; did you mean stack?",
        "[default];stack = a;stack = b|3: 'stack': stands in profile default for the second time",
        "[default];stack =|2: 'stack': has no value; write one, or leave the line out",
        "[default];stack = s # ours|2: 'stack': has what no stack has; quotes are not needed",
        "[default];stack = \"s\"|2: 'stack': has what no stack has; quotes are not needed",
        "[default];s|2: neither [profile NAME] nor KEY = VALUE; # begins a comment",
      })
  void whatIsWrongIsSaidWithItsLineAndRemedy(String lines, String words) {
    var refused =
        assertThrows(
            RequestException.class, () -> ConfigText.read("config", lines.replace(';', '\n')));
    assertTrue(refused.getMessage().startsWith("config:" + words), refused.getMessage());
  }

  @Test
  void aSecretIsSentElsewhereAndNeverRepeated() {
    var text = "[default]\naws_secret_access_key = hunter2\nhunter2\nstack = hunter2#\n";
    var refused = assertThrows(RequestException.class, () -> ConfigText.read("config", text));

    assertTrue(refused.getMessage().contains("credentials do not belong here"));
    assertFalse(refused.problems().toString().contains("hunter2"), refused.problems().toString());
    assertEquals(3, refused.problems().size(), "all that is wrong at once");
  }
}
