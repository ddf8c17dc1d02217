package io.deadlinewatch.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.text.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterPolicyTest {
  private static final List<String> NONE = List.of();
  private static final List<String> TWO = List.of("truce", "tariffs");

  static Stream<Arguments> policies() {
    return Stream.of(
        Arguments.of(NONE, Urgency.NORMAL, true, "{}"),
        Arguments.of(TWO, Urgency.NORMAL, true, "{'track':['tariffs','truce','all']}"),
        Arguments.of(TWO, Urgency.NORMAL, false, "{'track':['tariffs','truce']}"),
        Arguments.of(NONE, Urgency.NORMAL, false, "{'track':[{'anything-but':['all']}]}"),
        Arguments.of(NONE, Urgency.HIGH, true, "{'$or':[{'urgency':['high']},{'track':['all']}]}"),
        Arguments.of(
            TWO,
            Urgency.HIGH,
            true,
            "{'$or':[{'track':['tariffs','truce'],'urgency':['high']},{'track':['all']}]}"),
        Arguments.of(TWO, Urgency.HIGH, false, "{'track':['tariffs','truce'],'urgency':['high']}"),
        Arguments.of(
            NONE, Urgency.HIGH, false, "{'track':[{'anything-but':['all']}],'urgency':['high']}"));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void wishesBecomeAPolicyAndAreReadBackFromIt(
      List<String> tracks, Urgency least, boolean digests, String policy) {
    var wishes = new Wishes(tracks, least, digests);
    var written = policy.replace('\'', '"');
    assertEquals(written, FilterPolicy.of(wishes));
    assertEquals(Optional.of(wishes), FilterPolicy.read(written));
  }

  static Stream<Arguments> importances() {
    return Stream.of(
        Arguments.of(
            new Wishes(TWO, Urgency.NORMAL, Importance.MAJOR, false),
            "{'track':['tariffs','truce'],'importance':['major']}"),
        Arguments.of(
            new Wishes(TWO, Urgency.HIGH, Importance.NORMAL, true),
            "{'$or':[{'track':['tariffs','truce'],'urgency':['high'],"
                + "'importance':[{'anything-but':['minor']}]},{'track':['all']}]}"),
        Arguments.of(
            new Wishes(NONE, Urgency.NORMAL, Importance.MAJOR, true),
            "{'$or':[{'importance':['major']},{'track':['all']}]}"));
  }

  @ParameterizedTest
  @MethodSource("importances")
  void importanceIsFilteredByBesideUrgency(Wishes wishes, String policy) {
    var written = policy.replace('\'', '"');
    assertEquals(written, FilterPolicy.of(wishes));
    assertEquals(Optional.of(wishes), FilterPolicy.read(written));
  }

  @Test
  void theOrderOfAPolicyMeansNothing() {
    assertEquals(
        Optional.of(new Wishes(TWO, Urgency.HIGH, true)),
        FilterPolicy.read(
            """
            {"$or": [ {"track": ["all"]},
              {"urgency": ["high"], "track": ["truce", "tariffs"]} ]}
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "{\"track\":[\"truce\"]",
        "{\"kind\":[\"changed\"]}",
        "{\"track\":[{\"prefix\":\"tr\"}]}",
        "{\"track\":[\"Truce!\"]}",
        "{\"urgency\":[\"normal\"]}",
        "{} {}"
      })
  void otherPoliciesAreNobodysWishes(String policy) {
    assertEquals(Optional.empty(), FilterPolicy.read(policy));
  }

  @Test
  void tracksAreSlugsAndNotTooMany() {
    refused(List.of("Truce"));
    refused(List.of("all"));
    refused(IntStream.range(0, 101).mapToObj(i -> "t-" + i).toList());
    assertEquals(
        List.of("truce"), new Wishes(List.of("truce", "truce"), Urgency.HIGH, true).tracks());
  }

  @Test
  void wishesAreSaidInWords() {
    assertEquals("all tracks", Wishes.ALL.words());
    assertEquals(
        "tariffs, truce; high urgency only; no digests",
        new Wishes(TWO, Urgency.HIGH, false).words());
  }

  private static void refused(List<String> tracks) {
    assertThrows(RefusedException.class, () -> new Wishes(tracks, Urgency.NORMAL, true));
  }
}
