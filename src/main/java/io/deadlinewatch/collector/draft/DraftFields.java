package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.reading.Reading;
import io.deadlinewatch.collector.reading.ReadingClass;
import io.deadlinewatch.collector.reading.ReadingFlag;
import io.deadlinewatch.text.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A draft as texts by name, as homes store it. */
public final class DraftFields {
  private DraftFields() {}

  /** The texts; what there is none of has no name. */
  public static Map<String, String> written(Draft draft) {
    Map<String, String> texts = new TreeMap<>();
    var reading = draft.reading();
    var origin = draft.origin();
    texts.put("id", draft.id());
    texts.put("kind", draft.kind().word());
    put(texts, "deadline", draft.deadline());
    texts.put("class", reading.kind().word());
    put(texts, "date", reading.date());
    put(texts, "time", reading.time());
    put(texts, "zone", reading.zone());
    put(texts, "was", reading.was());
    put(texts, "agrees", draft.agrees());
    texts.put(
        "flags", reading.flags().stream().map(ReadingFlag::word).collect(Collectors.joining(" ")));
    texts.put("sentence", reading.sentence());
    texts.put("document", origin.document());
    put(texts, "docket", origin.docket());
    texts.put("title", origin.title());
    texts.put("url", origin.url());
    texts.put("track", origin.track());
    put(texts, "published", origin.published());
    texts.put("fingerprint", origin.fingerprint());
    return texts;
  }

  /**
   * The draft of such texts.
   *
   * @throws RefusedException where one is missing, or none of those that are written
   */
  public static Draft read(Map<String, String> texts) {
    var flags =
        Arrays.stream(text(texts, "flags").split(" ", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> one("flags", word, ReadingFlag.values(), ReadingFlag::word))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReadingFlag.class)));
    var reading =
        new Reading(
            one("class", text(texts, "class"), ReadingClass.values(), ReadingClass::word),
            parsed(texts, "date", LocalDate::parse),
            parsed(texts, "time", LocalTime::parse),
            parsed(texts, "zone", ZoneId::of),
            Set.copyOf(flags),
            text(texts, "sentence"),
            parsed(texts, "was", LocalDate::parse));
    return new Draft(
        text(texts, "id"),
        one("kind", text(texts, "kind"), DraftKind.values(), DraftKind::word),
        Optional.ofNullable(texts.get("deadline")),
        reading,
        parsed(texts, "agrees", Boolean::valueOf),
        new Draft.Origin(
            text(texts, "document"),
            Optional.ofNullable(texts.get("docket")),
            text(texts, "title"),
            text(texts, "url"),
            text(texts, "track"),
            parsed(texts, "published", LocalDate::parse),
            text(texts, "fingerprint")));
  }

  private static void put(Map<String, String> texts, String name, Optional<?> value) {
    value.ifPresent(present -> texts.put(name, present.toString()));
  }

  private static String text(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name))
        .orElseThrow(() -> new RefusedException(name, "is missing"));
  }

  private static <T> Optional<T> parsed(
      Map<String, String> texts, String name, Function<String, T> parser) {
    try {
      return Optional.ofNullable(texts.get(name)).map(parser);
    } catch (DateTimeException _) {
      throw new RefusedException(name, "is none");
    }
  }

  private static <T> T one(String field, String word, T[] values, Function<T, String> words) {
    return Arrays.stream(values)
        .filter(value -> words.apply(value).equals(word))
        .findFirst()
        .orElseThrow(() -> new RefusedException(field, "has no " + RefusedException.quoted(word)));
  }

  /** The state of a word. */
  public static DraftState state(String word) {
    return one("state", word, DraftState.values(), DraftState::word);
  }
}
