package io.deadlinewatch.subscription;

import io.deadlinewatch.text.RefusedException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where SMS may go. SNS sends to any country, and bills it: a number with one digit wrong, or one
 * that somebody lives on, costs money each time.
 *
 * @param digits the calling codes that are allowed, without the +
 */
public record AllowedCodes(Set<String> digits) {
  /** Copies them. */
  public AllowedCodes {
    digits = Set.copyOf(digits);
  }

  /**
   * Reads codes such as {@code 1} or {@code +49}.
   *
   * @param field what they are from, for the error
   * @throws RefusedException for what is none
   */
  public static AllowedCodes of(String field, List<String> codes) {
    return new AllowedCodes(
        codes.stream()
            .map(code ->
                CallingCode.written(code)
                    .orElseThrow(() ->
                        new RefusedException(
                            field,
                            RefusedException.quoted(code)
                                + " is no calling code; write such as 1,49 (+1 is the United States"
                                + " and Canada, +49 Germany)"))
                    .digits())
            .collect(Collectors.toSet()));
  }

  /**
   * The calling code of a number that SMS may go to.
   *
   * @throws RefusedException for any other number, with what would allow it
   */
  public CallingCode require(Address number) {
    var code =
        CallingCode.of(number.text())
            .orElseThrow(() ->
                new RefusedException(
                    "ADDRESS", number.text() + " begins with no country's calling code"));
    if (!digits.contains(code.digits())) {
      throw new RefusedException(
          "ADDRESS",
          "%s is of %s (%s), and SMS may go to %s; if it is meant, add %s to --calling-codes or to SMS_CALLING_CODES"
              .formatted(number.text(), code.country(), code.dialled(), words(), code.digits()));
    }
    return code;
  }

  private String words() {
    return digits.isEmpty()
        ? "no country yet"
        : new TreeSet<>(digits)
            .stream().map(code -> "+" + code).collect(Collectors.joining(", ", "", " only"));
  }
}
