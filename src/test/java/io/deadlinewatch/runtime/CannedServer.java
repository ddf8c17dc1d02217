package io.deadlinewatch.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.deadlinewatch.rehearsal.Answers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * An AWS over https on this machine's loopback, which gives the answers of a rehearsal: so that
 * training goes through sockets and TLS too, and needs no emulator.
 */
final class CannedServer implements AutoCloseable {
  private static final String OPERATION = "X-Amz-Target";
  private static final String SEND = "AmazonSQS.SendMessage\n";
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Answers answers = Answers.read();
  private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

  private CannedServer(HttpsServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::serve);
  }

  /**
   * Starts one.
   *
   * @param keys a PKCS12 file with the certificate of {@code localhost} and its key
   */
  static CannedServer start(Path keys, String password)
      throws IOException, GeneralSecurityException {
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(keys, password)));
    var canned = new CannedServer(server);
    server.start();
    return canned;
  }

  /** For {@code AWS_ENDPOINT_URL}. */
  String endpoint() {
    return "https://localhost:" + server.getAddress().getPort();
  }

  /** The requests that it had no answer to, each by its operation. */
  Queue<String> unanswered() {
    return unanswered;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var operation = exchange.getRequestHeaders().getFirst(OPERATION);
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var asked = (operation == null ? "" : operation) + "\n" + body;
      var answer = answers.find(asked);
      if (answer.isPresent()) {
        send(exchange, OK, withChecksum(answer.get(), asked));
      } else {
        unanswered.add(asked);
        exchange.sendResponseHeaders(BAD_REQUEST, -1);
      }
    }
  }

  /** A client of SQS believes only who gives back the MD5 of its message. */
  private static String withChecksum(String answer, String asked) throws IOException {
    if (!asked.startsWith(SEND)) {
      return answer;
    }
    var message = new ObjectMapper().readTree(asked.substring(SEND.length())).get("MessageBody");
    try {
      var sum = MessageDigest.getInstance("MD5");
      var bytes = message.asText().getBytes(StandardCharsets.UTF_8);
      return ((ObjectNode) new ObjectMapper().readTree(answer))
          .put("MD5OfMessageBody", HexFormat.of().formatHex(sum.digest(bytes)))
          .toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("x-amzn-RequestId", "training");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static SSLContext context(Path file, String password)
      throws IOException, GeneralSecurityException {
    var keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      keys.load(in, password.toCharArray());
    }
    var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, password.toCharArray());
    var others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    others.init(keys);
    var context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), others.getTrustManagers(), null);
    return context;
  }
}
