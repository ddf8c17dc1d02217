package io.deadlinewatch.local.settings;

import io.deadlinewatch.dataset.MappingReader;
import io.deadlinewatch.relay.route.RouteKinds;
import io.deadlinewatch.text.RefusedException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The mail server that readers are told by. It has no text of its own: a password is in it. */
final class MailSettings {
  static final Set<String> FIELDS = Set.of("url", "from");

  private static final String URL = "url";
  private static final String FROM = "from";

  /** Scheme, user, password, and the rest. */
  private static final Pattern SIGNED =
      Pattern.compile("([a-z+]+://)([^:@/]*(?:@[^:@/]*)?):(.*)@([^@]*)", Pattern.CASE_INSENSITIVE);

  private final RouteEntry entry = new RouteEntry();

  private MailSettings() {}

  /** One that stands for another which could not be read, so that its readers can be. */
  static MailSettings standIn() {
    var mail = new MailSettings();
    mail.entry.put(URL, "smtp://localhost");
    mail.entry.put(FROM, "alerts@example.org");
    return mail;
  }

  /**
   * Reads it; one that stands for it where it is wrong, so that its readers are judged alone.
   *
   * @param problems takes each field, and what is wrong with it
   */
  static MailSettings read(
      MappingReader from,
      Variables variables,
      RouteKinds kinds,
      BiConsumer<String, String> problems) {
    var mail = new MailSettings();
    from.checked(() -> mail.server(from.text(URL), variables));
    from.checked(() -> mail.sender(variables.filled(FROM, from.text(FROM))));
    var trial = new RouteEntry();
    mail.putInto(trial);
    trial.put("name", "smtp");
    trial.put("to", "reader@example.org");
    var wrong = trial.problems(kinds);
    wrong.forEach(what -> problems.accept(field(what), said(what)));
    return wrong.isEmpty() ? mail : standIn();
  }

  /** What a route has of it. */
  void putInto(RouteEntry route) {
    route.put("kind", HomeKinds.READER);
    route.putAll(entry);
  }

  private Optional<String> sender(String sender) {
    entry.put(FROM, sender);
    return Optional.of(sender);
  }

  /** Parted before the variables are filled in: a password may hold whatever parts a URL. */
  private Optional<String> server(String text, Variables variables) {
    var signed = SIGNED.matcher(text);
    if (!signed.matches()) {
      if (text.contains("@")) {
        throw new RefusedException(
            URL, "has a user without a password; write smtps://USER:PASSWORD@HOST");
      }
      entry.put(URL, variables.filled(URL, text));
      return Optional.of(text);
    }
    entry.put(URL, variables.filled(URL, signed.group(1) + signed.group(4)));
    entry.put("user", variables.filled(URL, decoded(signed.group(2))));
    entry.put("password", variables.filled(URL, decoded(signed.group(3))));
    return Optional.of(text);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw new RefusedException(
          URL, "has a % that begins no character; write %25 for the sign itself");
    }
  }

  private static String field(String what) {
    return what.startsWith(FROM + " ") ? FROM : URL;
  }

  private static String said(String what) {
    return what.startsWith(FROM + " ") || what.startsWith(URL + " ")
        ? what.substring(what.indexOf(' ') + 1)
        : what;
  }

  @Override
  public String toString() {
    return "(smtp)";
  }
}
