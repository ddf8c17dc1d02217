package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Medium;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.ThrottledException;

/**
 * Why SNS did not take something, for the operator who reads the log. What SNS or a library says
 * may hold an address or a number, which no log may.
 */
final class SnsFailureText {
  private static final int MAX_LENGTH = 200;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s\"'<>(),;:]+@[^\\s\"'<>(),;]+");
  private static final Pattern NUMBER = Pattern.compile("\\+\\d{6,}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  private SnsFailureText() {}

  /** For one entry of a batch. */
  static String refused(@Nullable String code, @Nullable String message) {
    return clean("SNS refused it (" + code + "): " + message);
  }

  /** For a whole batch. */
  static String of(Throwable failure, Medium medium) {
    return switch (failure) {
      case NotFoundException _ ->
          "the "
              + medium.word()
              + " topic is gone: "
              + Topics.variable(medium)
              + " names none that exists";
      case AuthorizationErrorException _ ->
          "no permission: the role needs sns:Publish on the topic in "
              + Topics.variable(medium)
              + ", and a place in that topic's policy (parameter TestAlertPublishers)";
      case SnsException answer -> clean(answered(answer));
      case ApiCallTimeoutException _ -> unknown("SNS did not answer in time");
      case ApiCallAttemptTimeoutException _ -> unknown("SNS did not answer in time");
      case SdkClientException _ ->
          unknown("SNS was not reached, or broke off (" + root(failure) + ")");
      default -> "not published, by a bug here: " + root(failure);
    };
  }

  private static String answered(SnsException answer) {
    var details = answer.awsErrorDetails();
    var code = details == null ? "no code" : details.errorCode();
    if (answer instanceof ThrottledException || answer.isThrottlingException()) {
      return "SNS throttles us (" + code + ")";
    }
    return answer.statusCode() >= 500
        ? unknown("SNS failed (" + answer.statusCode() + " " + code + ")")
        : refused(code, details == null ? "" : details.errorMessage());
  }

  private static String unknown(String what) {
    return what + "; it may have been accepted all the same";
  }

  /** A class says enough; a library's message may say too much. */
  private static String root(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName();
  }

  private static String clean(String text) {
    var line = CONTROL.matcher(text).replaceAll(" ");
    line = ADDRESS.matcher(line).replaceAll("(an address)");
    line = NUMBER.matcher(line).replaceAll("(a number)");
    return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...";
  }
}
