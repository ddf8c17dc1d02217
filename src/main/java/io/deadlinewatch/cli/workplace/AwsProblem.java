package io.deadlinewatch.cli.workplace;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/** Why AWS did not do something, and what helps. */
enum AwsProblem {
  /** Nobody says who asks. */
  NO_CREDENTIALS(
      "no AWS credentials were found",
      "set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; what AWS's own tool has is"
          + " handed on by eval \"$(aws configure export-credentials --format env)\""),
  /** A profile of IAM Identity Center, which this program cannot sign in with. */
  ONLY_BY_AWS_TOOL(
      "the AWS profile signs in as only AWS's own tool can",
      "run aws sso login, then eval \"$(aws configure export-credentials --format env)\""),
  /** The session of a single sign-on is over. */
  SESSION_OVER("the AWS session has expired", "log in again (aws sso login)"),
  /** Nobody says where. */
  NO_REGION("no AWS region is set", "set AWS_REGION, or add --region, such as us-east-1"),
  /** No such name in the DNS. */
  NO_HOST(
      "AWS's address is not found", "check the network, --region, AWS_REGION and AWS_ENDPOINT_URL"),
  /** Nobody listens there. */
  NOBODY_LISTENS("nobody listens there", "check AWS_ENDPOINT_URL, the proxy and the network"),
  /** No answer in time. */
  TOO_SLOW(
      "AWS gave no answer in time", "try again; then check the network, the proxy and --region"),
  /** The other end cannot show who it is. */
  UNTRUSTED(
      "the connection is not trusted",
      "check this machine's clock, the proxy's certificate and AWS_ENDPOINT_URL"),
  /** No answer, whatever the cause. */
  NO_ANSWER("AWS gave no answer", "check the network, AWS_REGION and AWS_ENDPOINT_URL"),
  /** Credentials that were good once. */
  EXPIRED("AWS denies it", "the credentials have expired: log in again (aws sso login)"),
  /** A request from another time. */
  WRONG_CLOCK("AWS denies it", "this machine's clock is wrong: set it, and try again"),
  /** Credentials that AWS has never seen. */
  UNKNOWN_CALLER(
      "AWS denies it", "AWS does not know these credentials: check AWS_PROFILE and the clock"),
  /** A right that lacks. */
  DENIED("AWS denies it", "ask for the right, or take another profile (AWS_PROFILE, --profile)"),
  /** Too fast. */
  THROTTLED("AWS throttles it", "too many requests at once: try again in a minute"),
  /** No such table, stack, topic or queue. */
  NOT_THERE("AWS refuses it", "check --table, --stack, --profile and --region; config shows them"),
  /** A trouble of AWS's own. */
  OUTAGE("AWS fails", "try again in a minute; --debug shows AWS's own words"),
  /** Anything else. */
  OTHER("AWS refuses it", "check what was named; --debug shows AWS's own words");

  private static final int FORBIDDEN = 403;
  private static final int SERVER = 500;
  private static final Map<AwsProblem, Set<String>> CODES =
      Map.of(
          EXPIRED, Set.of("ExpiredTokenException", "ExpiredToken", "TokenRefreshRequired"),
          WRONG_CLOCK, Set.of("RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture"),
          UNKNOWN_CALLER,
              Set.of(
                  "UnrecognizedClientException",
                  "InvalidClientTokenId",
                  "InvalidAccessKeyId",
                  "InvalidSignatureException",
                  "SignatureDoesNotMatch",
                  "MissingAuthenticationTokenException",
                  "MissingAuthenticationToken"));

  private final String what;
  private final String remedy;

  AwsProblem(String what, String remedy) {
    this.what = what;
    this.remedy = remedy;
  }

  /** What happened, without AWS's own words. */
  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }

  static AwsProblem of(SdkException failed) {
    return failed instanceof AwsServiceException answer ? answered(answer) : unanswered(failed);
  }

  private static AwsProblem answered(AwsServiceException answer) {
    var code = AwsProblems.code(answer);
    for (var entry : CODES.entrySet()) {
      if (entry.getValue().contains(code)) {
        boolean late =
            String.valueOf(answer.getMessage()).matches("(?s)Signature (expired|not yet).*");
        return late ? WRONG_CLOCK : entry.getKey();
      }
    }
    if (answer.isThrottlingException()) {
      return THROTTLED;
    }
    if (answer.statusCode() == FORBIDDEN || code.contains("AccessDenied")) {
      return DENIED;
    }
    if (code.contains("NotFound") || code.contains("NonExistentQueue")) {
      return NOT_THERE;
    }
    return answer.statusCode() >= SERVER ? OUTAGE : OTHER;
  }

  private static AwsProblem unanswered(SdkException failed) {
    var message = String.valueOf(failed.getMessage());
    if (message.contains("service module must be on the class path")) {
      return ONLY_BY_AWS_TOOL;
    }
    if (message.contains("SSO session") || message.contains("Token is expired")) {
      return SESSION_OVER;
    }
    if (message.startsWith("Unable to load credentials")
        || message.startsWith("Profile file contained no credentials")) {
      return NO_CREDENTIALS;
    }
    if (message.startsWith("Unable to load region")) {
      return NO_REGION;
    }
    return broken(failed);
  }

  /** By the first of its causes that says something. */
  private static AwsProblem broken(SdkException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      var problem =
          switch (cause) {
            case UnknownHostException _ -> NO_HOST;
            case ConnectException _ -> NOBODY_LISTENS;
            case SSLException _ -> UNTRUSTED;
            case SocketTimeoutException _,
                ApiCallTimeoutException _,
                ApiCallAttemptTimeoutException _ ->
                TOO_SLOW;
            default -> NO_ANSWER;
          };
      if (problem != NO_ANSWER) {
        return problem;
      }
    }
    return NO_ANSWER;
  }
}
