package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.UtcText;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.text.Characters;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the attributes of one item strictly: whatever is not as this version writes it is an {@link
 * UnreadableException} that names the item and the attribute. Every text that leaves the table
 * passes here, of an item as of an index's row.
 */
public final class ItemReader {
  /** Dates outside are nobody's: who counts the days from or to one never ends. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 9998;

  private final Supplier<String> item;
  private final String path;
  private final Map<String, AttributeValue> values;

  private ItemReader(Supplier<String> item, String path, Map<String, AttributeValue> values) {
    this.item = item;
    this.path = path;
    this.values = values;
  }

  /** The attributes of an item, or of its row in an index. */
  public static ItemReader of(Map<String, AttributeValue> item) {
    return new ItemReader(() -> keyPart(item, Attr.PK) + " " + keyPart(item, Attr.SK), "", item);
  }

  /** The item's own key, whatever stands in it: who cannot name an item cannot push it aside. */
  public ItemKey key() {
    return new ItemKey(raw(Attr.PK), raw(Attr.SK));
  }

  /** A part of a key as it stands, to find and order rows by; nobody reads it. */
  public String raw(String name) {
    return required(name, AttributeValue.Type.S).s();
  }

  /** Everything, as it was read. */
  public Map<String, AttributeValue> attributes() {
    return values;
  }

  /** A required text. */
  public String text(String name) {
    return harmless(name, required(name, AttributeValue.Type.S).s());
  }

  /** A required id or track. */
  String slug(String name) {
    var text = text(name);
    return made(() -> Slug.required(name, text));
  }

  /** A required text that shows something. */
  String shown(String name) {
    var text = text(name);
    if (text.codePoints().noneMatch(Characters::isVisible)) {
      throw problem(name, "shows nothing");
    }
    return text;
  }

  /** A text that may be absent. */
  public Optional<String> optionalText(String name) {
    return optional(name, AttributeValue.Type.S).map(value -> harmless(name, value.s()));
  }

  /** A required whole number. */
  long number(String name, long least, long most) {
    return whole(name, required(name, AttributeValue.Type.N), least, most);
  }

  /** A count that may be absent. */
  int count(String name) {
    return values.containsKey(name) ? (int) number(name, 0, Integer.MAX_VALUE) : 0;
  }

  /** A yes or no that may be absent. */
  boolean flag(String name, boolean absent) {
    return optional(name, AttributeValue.Type.BOOL).map(AttributeValue::bool).orElse(absent);
  }

  /** A required moment. */
  public Instant time(String name) {
    return time(name, text(name));
  }

  /** A moment that may be absent. */
  Optional<Instant> optionalTime(String name) {
    return optionalText(name).map(text -> time(name, text));
  }

  /** A required date. */
  LocalDate date(String name) {
    return date(name, text(name));
  }

  /** A date that may be absent. */
  Optional<LocalDate> optionalDate(String name) {
    return optionalText(name).map(text -> date(name, text));
  }

  /** A required map, to be read like an item. */
  ItemReader map(String name) {
    return within(name, required(name, AttributeValue.Type.M));
  }

  /** A map that may be absent. */
  Optional<ItemReader> optionalMap(String name) {
    return optional(name, AttributeValue.Type.M).map(value -> within(name, value));
  }

  /** A required list of maps. */
  List<ItemReader> maps(String name) {
    List<ItemReader> maps = new ArrayList<>();
    for (var value : required(name, AttributeValue.Type.L).l()) {
      var place = name + "[" + maps.size() + "]";
      maps.add(within(place, typed(place, value, AttributeValue.Type.M)));
    }
    return maps;
  }

  /** A required list of texts. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (var value : required(name, AttributeValue.Type.L).l()) {
      var place = name + "[" + texts.size() + "]";
      texts.add(harmless(place, typed(place, value, AttributeValue.Type.S).s()));
    }
    return texts;
  }

  /** A set of texts; an empty one is not stored. */
  Set<String> names(String name) {
    var names = optional(name, AttributeValue.Type.SS).map(AttributeValue::ss).orElse(List.of());
    names.forEach(text -> harmless(name, text));
    return Set.copyOf(names);
  }

  /** A required map of texts. */
  Map<String, String> words(String name) {
    var map = map(name);
    Map<String, String> words = new HashMap<>();
    map.values.keySet().forEach(key -> words.put(harmless(name, key), map.text(key)));
    return words;
  }

  /** Makes something of what was read; what the domain refuses cannot be read. */
  public <T> T made(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (RefusedException refused) {
      throw new UnreadableException(item.get() + ": " + path + refused.getMessage());
    }
  }

  /** What to throw for an attribute that is not as it must be. */
  UnreadableException problem(String name, String what) {
    return new UnreadableException(item.get() + ": " + path + name + " " + what);
  }

  /**
   * What no version of this program has written was put there by another hand: a row's text goes to
   * readers of other rows, and to terminals.
   */
  private String harmless(String name, String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (Characters.isHostile(character)) {
        throw problem(name, "holds U+%04X, which no text may hold".formatted(character));
      }
      i += Character.charCount(character);
    }
    return text;
  }

  private ItemReader within(String name, AttributeValue map) {
    return new ItemReader(item, path + name + ".", map.m());
  }

  private AttributeValue required(String name, AttributeValue.Type type) {
    return optional(name, type).orElseThrow(() -> problem(name, "is missing"));
  }

  private Optional<AttributeValue> optional(String name, AttributeValue.Type type) {
    return Optional.ofNullable(values.get(name)).map(value -> typed(name, value, type));
  }

  private AttributeValue typed(String name, AttributeValue value, AttributeValue.Type type) {
    if (value.type() != type) {
      throw problem(name, "is of type " + value.type() + ", not " + type);
    }
    return value;
  }

  private long whole(String name, AttributeValue value, long least, long most) {
    try {
      // BigDecimal would cost a cold start the making of its tables.
      long number = Long.parseLong(value.n());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException expected) {
      // Falls through to the same words.
    }
    throw problem(name, "is not a whole number from " + least + " to " + most);
  }

  private Instant time(String name, String text) {
    return UtcText.parse(text)
        .orElseThrow(() -> problem(name, "is not a time such as 2025-11-10T05:01:00.000Z"));
  }

  private LocalDate date(String name, String text) {
    try {
      var date = LocalDate.parse(text);
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException expected) {
      // Falls through to the same words.
    }
    throw problem(name, "is not a date such as 2025-11-10");
  }

  private static String keyPart(Map<String, AttributeValue> item, String name) {
    var value = item.get(name);
    return value == null || value.s() == null ? "?" : CleanLine.clean(value.s());
  }
}
