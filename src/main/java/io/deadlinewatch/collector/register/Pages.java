package io.deadlinewatch.collector.register;

import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.text.CleanLine;
import java.time.Duration;
import java.util.Optional;

/** Asks for a page until it comes, a few times, and waits between as the API asks. */
final class Pages {
  private static final int TRIES = 4;
  private static final int TOO_MANY = 429;
  private static final int SERVER = 500;
  private static final Duration FIRST = Duration.ofSeconds(1);

  /** What asks for more is not waited for: tomorrow is another day. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final int MOST_OF_ERROR = 200;
  private static final String OUT_OF_TIME = "no time was left to ask in";

  private final HttpPages http;
  private final Allowance allowance;
  private int requests;

  Pages(HttpPages http, Allowance allowance) {
    this.http = http;
    this.allowance = allowance;
  }

  /** A page that is JSON, or why there is none. */
  record Read(Optional<JsonNode> page, String problem) {
    static Read failed(String why) {
      return new Read(Optional.empty(), why);
    }
  }

  /** How many requests went out. */
  int requests() {
    return requests;
  }

  Read read(String url) {
    var backOff = FIRST;
    for (int left = TRIES - 1; ; left--) {
      if (!allowance.allows(Duration.ZERO)) {
        return Read.failed(OUT_OF_TIME);
      }
      requests++;
      var answered = http.get(url);
      if (answered instanceof Answered.Body body) {
        var json = JsonNode.read(body.text()).filter(node -> !node.fields().isEmpty());
        if (json.isPresent()) {
          http.keep(url, body);
          return new Read(json, "");
        }
        answered = new Answered.Broken("an answer that is no whole JSON object");
      }
      var why = why(answered);
      var wait = wait(answered, backOff);
      if (wait.isEmpty() || left == 0) {
        return Read.failed(left == 0 ? why + ", " + TRIES + " times" : why);
      }
      if (!allowance.allows(wait.orElseThrow())) {
        return Read.failed(why + "; " + OUT_OF_TIME);
      }
      allowance.pause().accept(wait.orElseThrow());
      backOff = backOff.multipliedBy(3);
    }
  }

  /** How long to wait before another try; nothing where none would help. */
  private static Optional<Duration> wait(Answered answered, Duration backOff) {
    return switch (answered) {
      case Answered.Refused(int status, var retryAfter, _) -> {
        boolean passes = status == TOO_MANY || status >= SERVER;
        var asked = retryAfter.orElse(backOff);
        yield passes && asked.compareTo(LONGEST) <= 0 ? Optional.of(asked) : Optional.empty();
      }
      case Answered.Broken _ -> Optional.of(backOff);
      case Answered.TooLarge _, Answered.Body _ -> Optional.empty();
    };
  }

  private static String why(Answered answered) {
    return switch (answered) {
      case Answered.Refused(int status, var retryAfter, var text) ->
          "status "
              + status
              + retryAfter.map(asked -> ", come back in " + asked.toSeconds() + " s").orElse("")
              + errors(text);
      case Answered.Broken(var why) -> why;
      case Answered.TooLarge(var why) -> why;
      case Answered.Body _ -> "";
    };
  }

  /** What the API says of a condition that it does not know. */
  private static String errors(String text) {
    return JsonNode.read(text)
        .map(node -> node.at("errors"))
        .filter(errors -> !errors.isAbsent())
        .map(errors -> CleanLine.clean(errors.in(text)))
        .filter(said -> !said.isBlank())
        .map(said -> ": " + said.substring(0, Math.min(MOST_OF_ERROR, said.length())))
        .orElse("");
  }
}
