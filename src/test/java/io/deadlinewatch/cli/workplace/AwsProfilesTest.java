package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A profile that is not there is called by its name, with those that are. */
class AwsProfilesTest {
  @Test
  void aProfileThatIsNotThereIsSaidWithThoseThatAre() {
    assertEquals(
        Optional.of("there is no AWS profile 'prdo'; did you mean prod?; there are: default, prod"),
        AwsProfiles.problem("prdo", List.of("prod", "default")));
    assertEquals(
        Optional.of("there is no AWS profile 'nope'; AWS's files hold none"),
        AwsProfiles.problem("nope", List.of()));
  }

  @Test
  void aProfileThatIsThereIsNoProblem() {
    assertEquals(Optional.empty(), AwsProfiles.problem("prod", List.of("prod")));
  }
}
