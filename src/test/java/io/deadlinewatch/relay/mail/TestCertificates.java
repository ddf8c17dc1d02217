package io.deadlinewatch.relay.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for one host that nobody knows but the test, made by the JDK's own tool. */
final class TestCertificates {
  private static final String PASSWORD = "changeit";
  private static final Map<String, Made> MADE = new ConcurrentHashMap<>();

  private TestCertificates() {}

  @SuppressWarnings("ArrayRecordComponent") // It is compared with nothing.
  private record Made(SSLContext context, byte[] store) {}

  /** One side of TLS for both: it shows the certificate, and trusts it. */
  static SSLContext of(String host) {
    return MADE.computeIfAbsent(host, TestCertificates::made).context();
  }

  /** Lets every GreenMail of this process show it, in place of one that is for no host. */
  static void showInGreenMail(String host, Path folder) {
    try {
      var file = folder.resolve("greenmail.p12");
      Files.write(file, MADE.computeIfAbsent(host, TestCertificates::made).store());
      System.setProperty("greenmail.tls.keystore.file", file.toString());
      System.setProperty("greenmail.tls.keystore.password", PASSWORD);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Made made(String host) {
    try {
      var folder = Files.createTempDirectory("certificate");
      var file = folder.resolve("one.p12");
      var context = made(host, file);
      var made = new Made(context, Files.readAllBytes(file));
      Files.delete(file);
      Files.delete(folder);
      return made;
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static SSLContext made(String host, Path file) throws IOException, InterruptedException {
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "one",
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=" + host,
                "-ext",
                "SAN=dns:" + host,
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (made.waitFor() != 0) {
      throw new IOException(said);
    }
    try (var in = Files.newInputStream(file)) {
      var keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD.toCharArray());
      var shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      shown.init(keys, PASSWORD.toCharArray());
      var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trusted.init(keys);
      var context = SSLContext.getInstance("TLS");
      context.init(shown.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
