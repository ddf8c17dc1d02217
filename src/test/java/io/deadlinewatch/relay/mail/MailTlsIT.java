package io.deadlinewatch.relay.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.AlertPosts;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the mail channel believes to be its server, and what it says to others: nothing. */
class MailTlsIT extends MailServerCase {
  @Test
  void tlsFromTheFirstByteIsSpokenWhereTheRouteSaysSo() throws IOException {
    server.close();
    server = new ScriptedMailServer(trusted(), true);
    assertEquals(new Outcome.Delivered(), posted("smtps", trusted(), LOGIN));
    assertFalse(server.heard.contains("STARTTLS"));
  }

  @Test
  void withoutTlsNobodySignsIn() {
    assertEquals(new Outcome.Delivered(), posted("smtp", trusted(), Map.of()));
    assertFalse(server.heard.stream().anyMatch(line -> line.startsWith("AUTH")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCertificateOfAnotherHostOrOfNobodyIsNotBelieved(boolean first) throws Exception {
    server.close();
    var scheme = first ? "smtps" : "smtp+starttls";
    server = new ScriptedMailServer(TestCertificates.of("mail.example.org"), first);
    // Its chain is known here, its host is another.
    requireNoTls(posted(scheme, TestCertificates.of("mail.example.org"), LOGIN));
    server.close();
    server = new ScriptedMailServer(trusted(), first);
    requireNoTls(posted(scheme, SSLContext.getDefault(), LOGIN));
    assertFalse(server.heard.stream().anyMatch(line -> line.startsWith("AUTH")));
  }

  private static void requireNoTls(Outcome outcome) {
    var later = assertInstanceOf(Outcome.Later.class, outcome);
    assertTrue(later.why().startsWith("no TLS connection"), later::why);
  }

  @Test
  void whereNoStarttlsIsOfferedNothingIsSent() {
    server.answers("EHLO", "250 AUTH PLAIN");
    assertEquals(Outcome.later("the server offers no STARTTLS"), posted(LOGIN));
    assertEquals(List.of("EHLO [127.0.0.1]"), server.heard);
  }

  /** Whoever stands between could put words under TLS that were said in the open. */
  @Test
  void wordsBehindTheLeaveForTlsAreNoWordsOfTheServer() {
    server.answers("STARTTLS", "220 go\r\n250 injected");
    assertInstanceOf(Outcome.Later.class, posted(LOGIN));
    assertFalse(server.heard.stream().anyMatch(line -> line.startsWith("AUTH")));
  }

  @Test
  void aHostThatLeadsToAPrivateAddressIsRefused() {
    var channel =
        channel(trusted(), new PublicAddresses(_ -> List.of(InetAddress.getLoopbackAddress())));
    var outcome = AlertPosts.post(channel, channel.kind().read(texts("smtps", LOGIN)));
    assertInstanceOf(Outcome.Refused.class, outcome);
    assertEquals(List.of(), server.heard);
  }
}
