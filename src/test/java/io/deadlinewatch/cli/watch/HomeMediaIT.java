package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.deadlinewatch.cli.workplace.AwsChoice;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.support.AlertSchema;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.ItemSamples;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A home with real media: a mail server of others, and a program that verifies signatures. */
@Timeout(60)
class HomeMediaIT {
  private static final Instant FROM = Instant.parse("2025-11-04T20:00:30Z");
  private static final String ANA = "ana@example.org";
  private static final String BEN = "ben@example.org";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicReference<Instant> now = new AtomicReference<>(FROM);
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private SignedReceiver receiver;
  private Path home;

  @BeforeEach
  void start() throws IOException {
    mail.start();
    receiver = new SignedReceiver();
    home = folder.resolve("office");
    Files.createDirectories(home);
    settings("[truce]");
  }

  @AfterEach
  void stop() {
    mail.stop();
    receiver.close();
  }

  @Test
  void readersAndRoutesAreToldWhatTheyWantOnceEach() throws Exception {
    watch(
        new Step(
            () -> {
              add("truce", "truce");
              add("beans", "farm");
            },
            () -> mails() == 3 && receiver.taken.size() == 2),
        new Step(this::move, () -> mails() == 5 && receiver.taken.size() == 3));

    assertEquals(3, to(ANA).size(), () -> err.toString(StandardCharsets.UTF_8));
    assertEquals(2, to(BEN).size());
    assertEquals(
        List.of("beans/1/changed", "truce/1/changed", "truce/2/changed"),
        receiver.taken.stream().sorted().toList());
    assertEquals(List.of(), receiver.refused);
    receiver.documents.values().forEach(AlertSchema::assertKept);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("and to 2 readers, 1 route."));
  }

  @Test
  void eachMailHasBothPartsAndStandsInTheThreadOfItsDeadline() throws Exception {
    watch(
        new Step(() -> add("truce", "truce"), () -> mails() == 2),
        new Step(this::move, () -> mails() == 4));

    for (var message : to(ANA)) {
      assertEquals("Deadline Watch <alerts@example.org>", message.getFrom()[0].toString());
      assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
      assertTrue(message.getContentType().startsWith("multipart/alternative"));
      var parts = (MimeMultipart) message.getContent();
      assertTrue(parts.getBodyPart(0).getContentType().startsWith("text/plain"));
      assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/html"));
      assertTrue(parts.getBodyPart(0).getContent().toString().contains("Title of truce"));
      assertTrue(parts.getBodyPart(1).getContent().toString().contains("Title of truce"));
    }
    var first = to(ANA).getFirst();
    var second = to(ANA).getLast();
    assertEquals(first.getHeader("References")[0], second.getHeader("References")[0]);
    assertNotEquals(first.getMessageID(), to(BEN).getFirst().getMessageID());
  }

  @Test
  void settingsThatChangeHoldFromTheNextMinuteAndDamagedOnesDoNot() throws Exception {
    watch(
        new Step(() -> settings("[farm"), () -> said("hold until it is put right")),
        new Step(() -> settings("[farm]"), () -> said("read anew: 2 readers, 1 route")),
        new Step(() -> add("beans", "farm"), () -> mails() == 2));

    assertEquals(1, to(BEN).size());
    assertTrue(
        err.toString(StandardCharsets.UTF_8)
            .startsWith(home.resolve("watch.yaml") + ":5: is not YAML at column"),
        () -> err.toString(StandardCharsets.UTF_8));
  }

  /** Something that is done, and what must come of it within the next minutes. */
  private record Step(Runnable does, BooleanSupplier until) {}

  private void watch(Step... steps) {
    Deque<Step> left = new ArrayDeque<>(List.of(steps));
    Deque<BooleanSupplier> awaited = new ArrayDeque<>();
    var every = new AtomicReference<EveryMinute>();
    every.set(
        new EveryMinute(
            now::get,
            _ -> {
              now.updateAndGet(at -> at.plus(Duration.ofMinutes(1)));
              if (!awaited.isEmpty() && !holds(awaited.element())) {
                return;
              }
              awaited.clear();
              if (left.isEmpty()) {
                every.get().stop();
              } else {
                var next = left.remove();
                next.does().run();
                awaited.add(next.until());
              }
            }));
    try (var opened = Home.make(home)) {
      var start = new HomeWatch.Start(Optional.of(0), Map.of("HOOK", SignedReceiver.SECRET));
      HomeWatch.run(opened, start, every.get(), new ReadableOutput(workplace()));
    }
  }

  /** What is on its way has a moment to come. */
  private static boolean holds(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(400);
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return condition.getAsBoolean();
  }

  private boolean said(String words) {
    return err.toString(StandardCharsets.UTF_8).contains(words);
  }

  private void settings(String tracksOfBen) {
    var text =
        """
        board: {port: 0}
        smtp: {url: "smtp://127.0.0.1:%d", from: "Deadline Watch <alerts@example.org>"}
        readers:
          - {email: ana@example.org}
          - {email: ben@example.org, leastUrgency: high, digests: false, tracks: %s}
        routes:
          - {name: hook, kind: webhook, private: true, url: "%s", secret: "${HOOK}"}
        """
            .formatted(mail.getSmtp().getPort(), tracksOfBen, receiver.url());
    try {
      Files.writeString(home.resolve("watch.yaml"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void add(String id, String track) {
    var made =
        DeadlineSamples.deadline(
            id, DeadlineSamples.at("2025-11-10T00:01", "America/New_York"), "P1D");
    var deadline = new Deadline(id, track, made.wording(), made.timing(), made.status());
    try (var other = Home.open(home)) {
      other
          .store(_ -> {})
          .revise(
              DeadlineItem.added(deadline, now.get()),
              Revision.first(deadline, ItemSamples.edit(now.get())),
              now.get());
    }
  }

  private void move() {
    try (var other = Home.open(home)) {
      var later = DeadlineSamples.at("2026-11-10T00:01", "America/New_York");
      new Editor(other.store(_ -> {}), now::get, () -> {})
          .revise(
              "truce", before -> DeadlineSamples.moved(before, later), ItemSamples.edit(now.get()));
    }
  }

  private int mails() {
    return mail.getReceivedMessages().length;
  }

  private List<MimeMessage> to(String address) {
    return Stream.of(mail.getReceivedMessages())
        .filter(message -> GreenMailUtil.getHeaders(message).contains("To: " + address))
        .toList();
  }

  private Workplace workplace() {
    return new Workplace(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Map.of(),
        now::get,
        () -> {},
        _ -> Optional.empty(),
        Style.PLAIN,
        (AwsChoice _) -> {
          throw new AssertionError("a home asks no AWS");
        });
  }
}
