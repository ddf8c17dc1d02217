package io.deadlinewatch.relay.mail;

import io.deadlinewatch.briefing.mail.MailAddress;
import io.deadlinewatch.briefing.mail.MailMessage;
import io.deadlinewatch.briefing.mail.MimeMail;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.WordedChannel;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.MailServerRule;
import io.deadlinewatch.relay.route.RouteKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * E-mail by anybody's mail server, to the address of a person, or of a list that keeps its own
 * members. A success says that the server has it, as the mailbox may not yet.
 */
public final class MailChannel extends WordedChannel<MailMessage> {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String USER = "user";
  private static final String PASSWORD = "password";
  private static final String UNSUBSCRIBE = "unsubscribe";

  private static final int SHORTEST_SECRET = 4;

  private final PublicAddresses addresses;
  private final InstantSource clock;
  private final SmtpClient client;

  /** Any server on the internet. */
  public MailChannel(InstantSource clock) {
    this(MailServerRule.onTheInternet(), PublicAddresses.ofTheNetwork(), new SmtpClient(), clock);
  }

  /** One that stands elsewhere: for tests, which have a server of their own. */
  public MailChannel(
      MailServerRule rule, PublicAddresses addresses, SmtpClient client, InstantSource clock) {
    super(new RouteKind("mail", rule, fields(), MailChannel::together));
    this.addresses = addresses;
    this.client = client;
    this.clock = clock;
  }

  private static Map<String, RouteKind.Field> fields() {
    return Map.of(
        FROM, new RouteKind.Field(true, MailAddress::problem),
        TO, new RouteKind.Field(true, MailAddress::problem),
        USER, new RouteKind.Field(false, MailChannel::unprintable),
        PASSWORD, new RouteKind.Field(false, MailChannel::unprintable),
        UNSUBSCRIBE, new RouteKind.Field(false, Unsubscribe::problem));
  }

  private static Optional<String> unprintable(String text) {
    boolean isPrintable =
        !text.isEmpty() && text.length() <= 512 && text.chars().noneMatch(Character::isISOControl);
    return isPrintable ? Optional.empty() : Optional.of("is empty, too long or not of one line");
  }

  private static Optional<String> together(Map<String, String> texts) {
    if (texts.containsKey(USER) != texts.containsKey(PASSWORD)) {
      return Optional.of("user and password come together: one is missing");
    }
    boolean isPlain =
        texts
            .getOrDefault("url", "")
            .toLowerCase(Locale.ROOT)
            .startsWith(MailServerRule.PLAIN + ":");
    return isPlain && texts.containsKey(USER)
        ? Optional.of("password would be sent without TLS: write smtps:// or smtp+starttls://")
        : Optional.empty();
  }

  @Override
  protected MailMessage words(Destination to, PostedAlert alert, boolean late) {
    return MailMessage.of(alert, late);
  }

  @Override
  protected Outcome send(Destination to, MailMessage message) {
    var from = MailAddress.of(required(to, FROM));
    var reader = MailAddress.of(required(to, TO));
    var server = MailServer.of(to.url());
    var mail = new MimeMail(from, reader, to.text(UNSUBSCRIBE));
    var envelope =
        new Envelope(
            from.address(), reader.address(), login(to), secrets(to, server, from, reader));
    return Optional.of(to.url())
        .filter(_ -> !server.isPlain())
        .flatMap(addresses::problem)
        .orElseGet(() -> client.send(server, envelope, mail.of(message, clock.instant())));
  }

  private static Optional<Login> login(Destination to) {
    return to.text(USER)
        .flatMap(user -> to.text(PASSWORD).map(password -> new Login(user, password)));
  }

  /** In the forms in which a server may repeat them; a short one would be found everywhere. */
  private static List<String> secrets(
      Destination to, MailServer server, MailAddress from, MailAddress reader) {
    return Stream.of(
            Stream.of(server.host(), from.domain(), reader.domain()),
            Stream.of(from.local(), reader.local()),
            login(to).stream().flatMap(Login::secrets))
        .flatMap(each -> each)
        .filter(secret -> secret.length() >= SHORTEST_SECRET)
        .toList();
  }

  private static String required(Destination to, String field) {
    return to.text(field)
        .orElseThrow(() -> new IllegalStateException("a route of this kind was read with it"));
  }
}
