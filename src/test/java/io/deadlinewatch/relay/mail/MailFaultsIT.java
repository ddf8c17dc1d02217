package io.deadlinewatch.relay.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.AlertPosts;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.mail.ScriptedMailServer.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the mail channel does with a server that answers, and with one that does not: the contract
 * of the other channels in the words of SMTP. Whatever comes, it is handed over once at most,
 * within the time of its client and a little, and no address, host or secret is told.
 */
class MailFaultsIT extends MailServerCase {
  /** All that the server hears before it has the e-mail, in this order. */
  private static final List<String> WITH_TLS =
      List.of("", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA");

  @Test
  void whatTheServerTakesIsDelivered() {
    assertEquals(new Outcome.Delivered(), posted(LOGIN));
    assertEquals(
        List.of(
            "EHLO [127.0.0.1]",
            "STARTTLS",
            "EHLO [127.0.0.1]",
            "AUTH PLAIN AEFLSUFVU0VSAHBhc3MgU0VDUkVUKy89",
            "MAIL FROM:<alerts@example.org>",
            "RCPT TO:<secret-list@example.net>",
            "DATA",
            "."),
        server.heard.subList(0, 8));
    assertTrue(
        server.mail.contains("From: Deadline Watch <alerts@example.org>"), server.mail::toString);
  }

  @Test
  void aServerThatKnowsLoginAloneIsAnsweredSo() {
    server
        .answers("EHLO", "250-hello\r\n250-STARTTLS\r\n250 AUTH LOGIN")
        .answers("AUTH", "334 VXNlcg==");
    server.answers("QUtJQVVTRVI=", "334 UGFzcw==").answers("cGFzcyBTRUNSRVQrLz0=", "235 yes");
    assertEquals(new Outcome.Delivered(), posted(LOGIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "."})
  void whatEndsInTimeIsTriedAgainAndWhatDoesNotIsNot(String verb) {
    server.answers(verb, "451 4.7.1 greylisted, come back");
    assertEquals(Outcome.later("SMTP 451 4.7.1 greylisted, come back"), posted(LOGIN));
    server.answers(verb, "550-5.1.1 no such\r\n550 5.1.1 mailbox");
    assertEquals(new Outcome.Never("SMTP 550 5.1.1 no such 5.1.1 mailbox"), posted(LOGIN));
  }

  @ParameterizedTest
  @ValueSource(ints = {530, 534, 535, 538})
  void whoIsNotBelievedIsRefused(int code) {
    server.answers("AUTH", code + " 5.7.8 no");
    assertEquals(new Outcome.Refused("SMTP " + code + " 5.7.8 no"), posted(LOGIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUTH CRAM-MD5", "AUTH", "HELP"})
  void whoCannotSignInIsRefusedAndSendsNothing(String offer) {
    server.answers("EHLO", "250-hello\r\n250-STARTTLS\r\n250 " + offer);
    assertInstanceOf(Outcome.Refused.class, posted(LOGIN));
    assertEquals("EHLO [127.0.0.1]", server.heard.getLast());
  }

  /** The library would say HELO, which takes no STARTTLS, or RSET, and wait for an answer. */
  @ParameterizedTest
  @ValueSource(strings = {"EHLO", "MAIL", "RCPT", "DATA", "."})
  void afterARefusalNothingIsSaidButQuit(String verb) {
    server.answers(verb, "550 no");
    posted(LOGIN);
    assertFalse(
        server.heard.stream().anyMatch(line -> line.matches("(?i)(RSET|HELO|NOOP).*")),
        server.heard::toString);
  }

  @Test
  void whatIsTakenWithAnotherYesIsDelivered() {
    server.answers(".", "251 will forward");
    assertEquals(new Outcome.Delivered(), posted(LOGIN));
  }

  @Test
  void anAnswerThatIsNoneToADotMayBeAYes() {
    server.answers(".", "354 go on");
    assertInstanceOf(Outcome.Unknown.class, posted(LOGIN));
  }

  @Test
  void aPasswordInAnyScriptIsSaidAndNotRepeated() {
    var login = Map.of("user", "AKIAUSER", "password", "SECRET-\u5bc6\u7801");
    server.answers("AUTH", "535 not SECRET-\u00e5\u00af\u0086\u00e7\u00a0\u0081 here");
    assertEquals(new Outcome.Refused("SMTP 535 not (...) here"), posted(login));
    var said = "AUTH PLAIN AEFLSUFVU0VSAFNFQ1JFVC3lr4bnoIE=";
    assertTrue(server.heard.contains(said), server.heard::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "550 <secret-list@example.net>: unknown, SMTP 550 (...) unknown",
    "550 relaying from alerts@example.org to example.net denied, SMTP 550 relaying from (...) to"
        + " (...) denied",
    "535 5.7.8 AKIAUSER pass SECRET+/= is wrong, SMTP 535 5.7.8 (...) is wrong",
    "550 see https://example.org/why?u=1 for more, SMTP 550 see (...) for more",
    "500 what is AEFLSUFVU0VSAHBhc3MgU0VDUkVUKy89, SMTP 500 what is (...)",
  })
  void ofTheServersWordsNothingThatNamesSomebodyIsRepeated(String reply, String why) {
    server.answers("RCPT", reply);
    var outcome = posted(LOGIN).toString();
    assertTrue(outcome.contains(why.replace("unknown", "").strip()), outcome);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"SILENCE", "DRIP"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatBreaksBeforeTheEndOfTheMailWasNotTaken(Fault fault) throws IOException {
    for (var verb : WITH_TLS) {
      server.close();
      server = new ScriptedMailServer(trusted(), false).does(verb, fault);
      requireNotTaken(posted(LOGIN));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"SILENCE", "DRIP"})
  void whoeverIsSlowIsLeftInTime(Fault fault) {
    whole = Duration.ofSeconds(1);
    server.does("DATA", fault);
    requireNotTaken(posted("smtp", trusted(), Map.of()));
  }

  private static void requireNotTaken(Outcome outcome) {
    assertEquals(Optional.empty(), assertInstanceOf(Outcome.Later.class, outcome).after());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whatBreaksBehindTheEndOfTheMailMayHaveBeenTaken(Fault fault) {
    whole = fault == Fault.SILENCE || fault == Fault.DRIP ? Duration.ofSeconds(1) : whole;
    server.does(".", fault);
    var unknown = assertInstanceOf(Outcome.Unknown.class, posted("smtp", trusted(), Map.of()));
    assertTrue(unknown.why().endsWith("it may have been taken all the same"), unknown::why);
  }

  @Test
  void whereNobodyListensItIsTriedAgain() throws IOException {
    server.close();
    assertEquals(Outcome.later("not reached (ConnectException)"), posted(LOGIN));
  }

  @Test
  void whatIsNoAlertIsNotHandedOver() {
    var outcome =
        channel(trusted(), PublicAddresses.ofTheNetwork())
            .post(
                channel(trusted(), PublicAddresses.ofTheNetwork())
                    .kind()
                    .read(texts("smtp", Map.of())),
                AlertPosts.of("{\"kind\": \"SECRET\"}"),
                Lateness.ON_TIME);
    assertInstanceOf(Outcome.Never.class, outcome);
    assertEquals(List.of(), server.heard);
  }
}
