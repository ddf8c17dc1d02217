package io.deadlinewatch.local.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.local.media.HomeChannels;
import io.deadlinewatch.relay.route.RouteKinds;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A watch.yaml that a slip, a bad editor or an enemy wrote is read, or refused with words that name
 * file and line; nothing breaks, nothing takes long, and no secret is said.
 */
class HostileSettingsTest {
  private static final List<String> SECRETS =
      List.of("hunter2", "MfKQ9r8GKYqrTwjUPD8I", "XSECRETX", "tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2");
  private static final String GOOD =
      """
      board:
        port: 8700
        bind: 127.0.0.1
      smtp:
        url: "smtps://alerts%40example.org:hunter2@mail.example.org"
        from: "Deadline Watch <alerts@example.org>"
      readers:
        - email: ana@example.org
          tracks: [truce, tariffs]
          leastUrgency: high
          digests: false
        - email: ben@example.org
      routes:
        - name: desk
          kind: slack
          url: "https://hooks.slack.com/services/T0/B0/XSECRETX"
        - name: hook
          kind: webhook
          url: "https://example.org/hook"
          secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        - {name: bell, kind: ntfy, url: "https://ntfy.example.org/deadlines", token: tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2}
      collect: {daily: "09:30"}
      """;
  private static final Pattern PLACED = Pattern.compile("office/watch\\.yaml(:\\d+)?: \\S.*");
  private static final RouteKinds KINDS = HomeChannels.all(InstantSource.system()).kinds();
  private static final int EACH = 150;

  private final Random random = new Random(20251110L);

  @Test
  void theFileThatIsChangedIsGood() {
    assertEquals(List.of(), problems(GOOD.getBytes(StandardCharsets.UTF_8)));
  }

  /** A line gone, doubled, moved, cut or put further in; a word, a sign or a byte of another. */
  @Test
  void whateverIsChangedInAGoodFileIsReadOrRefusedWithItsPlace() {
    List<UnaryOperator<String>> changes =
        List.of(
            text -> lines(text, (all, at) -> all.remove(at)),
            text -> lines(text, (all, at) -> all.add(at, all.get(at))),
            text -> lines(text, (all, at) -> all.add(any(all.size()), all.remove(at))),
            text -> lines(text, (all, at) -> all.set(at, "  " + all.get(at))),
            text -> lines(text, (all, at) -> all.set(at, all.get(at).stripLeading())),
            text -> lines(text, (all, at) -> all.set(at, "\t" + all.get(at).stripLeading())),
            text -> lines(text, (all, at) -> all.set(at, cut(all.get(at)))),
            text -> lines(text, (all, at) -> all.set(at, swapped(all.get(at), ": ", ":"))),
            text -> lines(text, (all, at) -> all.set(at, swapped(all.get(at), "\"", ""))),
            text -> text.substring(0, any(text.length())),
            text -> at(text, "\u0000\u0001\u007f\u0085\u2028\ufeff\ud83d\ud800".charAt(any(8))),
            text -> at(text, "{}[]:,&*!|>'\"%@`#-?~$".charAt(any(21))));
    for (var change : changes) {
      for (int i = 0; i < EACH; i++) {
        var text = GOOD;
        for (int times = any(3); times >= 0; times--) {
          text = change.apply(text);
        }
        requireWords(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithTheirPlace() {
    for (int i = 0; i < EACH; i++) {
      var bytes = GOOD.getBytes(StandardCharsets.UTF_8);
      for (int times = any(4); times >= 0; times--) {
        bytes[any(bytes.length)] = (byte) random.nextInt();
      }
      requireWords(bytes);
    }
    requireWords(GOOD.getBytes(StandardCharsets.UTF_16));
    requireWords(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0});
    assertFalse(
        problems(GOOD.replace("desk", "d\u00e9sk").getBytes(StandardCharsets.ISO_8859_1))
            .isEmpty());
  }

  @Test
  void theMarkThatSomeEditorsPutAtTheBeginningChangesNothing() {
    assertEquals(List.of(), problems(("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8)));
  }

  /** What a mapping, a list, a number or nothing is put in the place of each value. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "1",
        "-1",
        "1e999",
        "true",
        "[]",
        "{}",
        "[[[]]]",
        "{a: {b: c}}",
        "2025-11-10",
        "!!binary aGk=",
        "!!java.net.URL [\"http://x\"]",
        "*nothing",
        "&a [*a]",
        "<<: 1",
        "|",
        "? a"
      })
  void aValueOfAnotherKindIsReadOrRefusedWithItsPlace(String instead) {
    var all = GOOD.lines().toList();
    for (int at = 0; at < all.size(); at++) {
      List<String> lines = new ArrayList<>(all);
      lines.set(at, lines.get(at).replaceFirst(":( .*)?$", ": " + instead.replace("$", "\\$")));
      requireWords(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Entities that stand for entities; a nesting that no stack has room for; a million of a kind.
   */
  @Test
  void whatWouldFillTheMemoryIsRefused() {
    var bomb =
        IntStream.range(0, 30)
            .mapToObj(i ->
                "a%d: &a%d [%s]"
                    .formatted(i, i, i == 0 ? "x" : "*a%d, *a%d".formatted(i - 1, i - 1)))
            .collect(Collectors.joining("\n"));
    for (var text :
        List.of(
            bomb,
            "routes: " + "[".repeat(20_000),
            "routes: " + "{a: ".repeat(20_000),
            "readers:\n" + "- email: ana@example.org\n".repeat(20_000),
            "x".repeat(500_000) + ": 1",
            "smtp: {url: \"" + "smtp://".repeat(60_000) + "\", from: a@example.org}",
            "readers: [{email: \"" + "a@".repeat(200_000) + "\"}]")) {
      requireWords(text.getBytes(StandardCharsets.UTF_8));
      assertFalse(problems(text.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }
  }

  @Test
  void aSecretInThePlaceOfAnythingElseIsNotSaid() {
    var all = GOOD.lines().toList();
    for (var secret :
        List.of(
            "https://hooks.slack.com/services/T0/B0/XSECRETX",
            "hunter2",
            "tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2")) {
      for (int at = 0; at < all.size(); at++) {
        for (var form : List.of("%s", "\"%s\"", "[%s]", "{%s: 1}", "%s: %s")) {
          List<String> lines = new ArrayList<>(all);
          lines.set(at, lines.get(at).replaceFirst(":( .*)?$", ": " + form.replace("%s", secret)));
          requireWords(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
        List<String> keyed = new ArrayList<>(all);
        keyed.add(at, secret + ": 1");
        requireWords(String.join("\n", keyed).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void requireWords(byte[] bytes) {
    for (var problem : problems(bytes)) {
      assertTrue(PLACED.matcher(problem).matches(), () -> problem + "\nof\n" + text(bytes));
      assertTrue(problem.length() < 500, () -> problem.length() + " of\n" + text(bytes));
      for (var secret : SECRETS) {
        assertFalse(problem.contains(secret), () -> problem + "\nof\n" + text(bytes));
      }
    }
  }

  private static List<String> problems(byte[] bytes) {
    try {
      var _ = SettingsReader.read("office/watch.yaml", bytes, Map.of(), KINDS);
      return List.of();
    } catch (DataException wrong) {
      return wrong.problems();
    } catch (RuntimeException | StackOverflowError other) {
      throw new AssertionError("it broke on\n" + text(bytes), other);
    }
  }

  private static String text(byte[] bytes) {
    return new String(Arrays.copyOf(bytes, Math.min(bytes.length, 2_000)), StandardCharsets.UTF_8);
  }

  private interface OfLines {
    void change(List<String> lines, int at);
  }

  private String lines(String text, OfLines change) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    change.change(lines, any(lines.size()));
    return String.join("\n", lines) + "\n";
  }

  private String cut(String line) {
    return line.substring(0, any(line.length() + 1));
  }

  private static String swapped(String line, String what, String with) {
    return line.replaceFirst(Pattern.quote(what), with);
  }

  private String at(String text, char sign) {
    int at = any(text.length());
    return text.substring(0, at) + sign + text.substring(at);
  }

  private int any(int bound) {
    return random.nextInt(Math.max(1, bound));
  }
}
