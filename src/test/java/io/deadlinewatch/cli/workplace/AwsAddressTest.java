package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip in region or endpoint is told before AWS is asked. */
class AwsAddressTest {
  @Test
  void aRegionThatIsNotKnownIsDoubtedAndNotRefused() {
    assertEquals(Optional.empty(), AwsAddress.unknown("us-east-1"));
    assertEquals(
        Optional.of("no region 'us-esat-1' is known here; did you mean us-east-1?"),
        AwsAddress.unknown("us-esat-1"));
  }

  @Test
  void whatIsNoRegionIsRefused() {
    assertThrows(RequestException.class, () -> AwsAddress.unknown("us east 1"));
    assertThrows(RequestException.class, () -> AwsAddress.unknown(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:4566", "http://", "ftp://hunter2@host", "http:/host"})
  void anEndpointThatIsNoAddressIsRefusedAndNotRepeated(String address) {
    var refused = assertThrows(RequestException.class, () -> AwsAddress.requireEndpoint(address));
    assertFalse(refused.getMessage().contains("hunter2"));
    assertDoesNotThrow(() -> AwsAddress.requireEndpoint("http://localhost:4566"));
  }
}
