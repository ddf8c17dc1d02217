package io.deadlinewatch.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.text.RefusedException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedCodesTest {
  @ParameterizedTest
  @CsvSource({
    "+12025550123, 1, the United States or Canada",
    "+16135550123, 1, the United States or Canada",
    "+18765550123, 1876, Jamaica",
    "+17875550123, 1787, Puerto Rico",
    "+4915112345678, 49, Germany",
    "+4420123456, 44, the United Kingdom",
    "+35312345678, 353, Ireland",
    "+77011234567, 7, Russia or Kazakhstan",
    "+38012345678, 380, Ukraine",
  })
  void aNumberIsOfTheLongestCodeThatItBeginsWith(String number, String digits, String country) {
    assertEquals(Optional.of(new CallingCode(digits, country)), CallingCode.of(number));
  }

  @ParameterizedTest
  @CsvSource({"+8816123456789", "+8701234567", "+97912345678", "+2100000000"})
  void noCountryHasTheNumberOfASatelliteOrOfNobody(String number) {
    assertEquals(Optional.empty(), CallingCode.of(number));
    var refused =
        assertThrows(
            RefusedException.class,
            () -> AllowedCodes.of("--calling-codes", List.of("1")).require(phone(number)));
    assertTrue(String.valueOf(refused.getMessage()).contains("no country's"), refused::getMessage);
  }

  @Test
  void whatIsAllowedIsSentTo() {
    var allowed = AllowedCodes.of("--calling-codes", List.of("1", " +49"));
    assertEquals("Germany", allowed.require(phone("+4915112345678")).country());
    assertEquals("1", allowed.require(phone("+12025550123")).digits());
  }

  /** It has the code of the United States and costs several times as much. */
  @Test
  void anIslandOfTheAmericanPlanIsAllowedByItself() {
    var refused =
        assertThrows(
            RefusedException.class,
            () ->
                AllowedCodes.of("--calling-codes", List.of("1", "49"))
                    .require(phone("+18765550123")));
    assertEquals(
        "ADDRESS: +18765550123 is of Jamaica (+1876), and SMS may go to +1, +49 only; if it is"
            + " meant, add 1876 to --calling-codes or to SMS_CALLING_CODES",
        refused.getMessage());
  }

  @Test
  void nowhereIsAllowedUntilItIsSaid() {
    var refused =
        assertThrows(
            RefusedException.class,
            () -> AllowedCodes.of("SMS_CALLING_CODES", List.of()).require(phone("+12025550123")));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("SMS may go to no country yet;"),
        refused::getMessage);
  }

  @ParameterizedTest
  @CsvSource({"US", "+", "12", "1202", "01", "49x"})
  void whatIsNoCallingCodeIsRefusedByName(String code) {
    var refused =
        assertThrows(
            RefusedException.class, () -> AllowedCodes.of("SMS_CALLING_CODES", List.of(code)));
    assertTrue(
        String.valueOf(refused.getMessage()).startsWith("SMS_CALLING_CODES: '" + code + "'"),
        refused::getMessage);
  }

  /** Else it would depend on the length of a guess which country a number is of. */
  @Test
  void noCodeBeginsWithAnotherButThoseOfTheAmericanPlan() {
    for (int number = 1; number <= 9_999; number++) {
      var digits = Integer.toString(number);
      if (CallingCode.written(digits).isPresent() && !digits.startsWith("1")) {
        for (int length = 1; length < digits.length(); length++) {
          assertEquals(Optional.empty(), CallingCode.written(digits.substring(0, length)), digits);
        }
      }
    }
  }

  private static Address phone(String number) {
    return Address.of(Protocol.SMS, number);
  }
}
