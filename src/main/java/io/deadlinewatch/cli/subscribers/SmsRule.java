package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.subscription.Address;
import io.deadlinewatch.subscription.AllowedCodes;
import io.deadlinewatch.subscription.CallingCode;
import io.deadlinewatch.subscription.Protocol;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Which countries SMS may go to: whoever pays says so once, and each mistyped number asks. */
public final class SmsRule {
  private static final String VARIABLE = "SMS_CALLING_CODES";
  private static final String OPTION = "--calling-codes";

  @CommandLine.Option(
      names = OPTION,
      paramLabel = "CODE",
      split = ",",
      description =
          "Where SMS may go, as calling codes such as 1,49. Default: the variable"
              + " SMS_CALLING_CODES; where neither is said, nowhere.")
  private List<String> codes = List.of();

  /**
   * The calling code of a phone; none for what is no phone.
   *
   * @throws io.deadlinewatch.deadline.RefusedException for one that SMS may not go to
   */
  public Optional<CallingCode> require(Workplace workplace, Address address) {
    return address.protocol() == Protocol.SMS
        ? Optional.of(allowed(workplace).require(address))
        : Optional.empty();
  }

  private AllowedCodes allowed(Workplace workplace) {
    if (!codes.isEmpty()) {
      return AllowedCodes.of(OPTION, codes);
    }
    var said = workplace.environment().getOrDefault(VARIABLE, "");
    return AllowedCodes.of(
        VARIABLE, Arrays.stream(said.split(",")).filter(code -> !code.isBlank()).toList());
  }

  /** What is asked before a phone gets its first SMS. */
  public static String question(Address phone, CallingCode code) {
    return "Has the owner of %s (%s, %s) agreed to get SMS? SNS does not ask them, and each SMS costs."
        .formatted(phone.text(), code.country(), code.dialled());
  }
}
