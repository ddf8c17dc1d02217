package io.deadlinewatch.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What the package changes in the template, and that it changes nothing else. */
class DeployableTemplateTest {
  private static final String TEMPLATE =
      """
      Parameters:
        Name:
          Type: String
          Default: java25
        Runtime:
          Type: String
          # Why.
          Default: java25
          AllowedValues: [java25, provided.al2023]
        Architecture:
          Type: String
          Default: arm64
          AllowedValues: [arm64, x86_64]
      Resources:
        One:
          Properties:
            CodeUri: .
            Runtime: !Ref Runtime
        Two:
          Properties:
            CodeUri: .
      """;

  @Test
  void itLeadsToThePackageAndItsRuntime() {
    assertEquals(
        """
        Parameters:
          Name:
            Type: String
            Default: java25
          Runtime:
            Type: String
            # Why.
            Default: provided.al2023
            AllowedValues: [provided.al2023]
          Architecture:
            Type: String
            Default: x86_64
            AllowedValues: [x86_64]
        Resources:
          One:
            Properties:
              CodeUri: function
              Runtime: !Ref Runtime
          Two:
            Properties:
              CodeUri: function
        """,
        DeployableTemplate.of(TEMPLATE, "provided.al2023", "x86_64"));
  }

  @Test
  void aTemplateThatItWouldNotReachIsRefused() {
    assertThrows(
        IllegalStateException.class,
        () -> DeployableTemplate.of(TEMPLATE.replace("CodeUri: .", "CodeUri: x"), "a", "b"));
    assertThrows(
        IllegalStateException.class,
        () -> DeployableTemplate.of(TEMPLATE.replace("  Runtime:\n", "  Run:\n"), "a", "b"));
  }
}
