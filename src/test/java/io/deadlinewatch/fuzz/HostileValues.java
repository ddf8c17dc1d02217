package io.deadlinewatch.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that a hand, or another program, may have put where a good one stood. */
public final class HostileValues {
  private static final int MOST_SHOWN = 80;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "garbage",
          "null",
          "NaN",
          "0",
          "-1",
          "2025-02-30",
          "0000-01-01",
          "1000-01-01",
          "1900-01-01",
          "9998-12-31",
          "9999-12-31",
          "+999999999-12-31",
          "-999999999-01-01",
          "2025-11-10T00:01",
          "2025-11-10T24:00",
          "999999999-12-31T23:59:59",
          "9998-12-31T23:59:59",
          "2025-11-10T05:01:00Z",
          "2025-11-10T05:01:00.000Z",
          "1000-01-01T00:00:00.000Z",
          "9999-12-31T23:59:59.999Z",
          "+10000-01-01T00:00:00.000Z",
          "UTC",
          "GMT+25",
          "Mars/Olympus",
          "Etc/GMT+12",
          "Pacific/Apia",
          "P999999W",
          "P3650D",
          "PT87600H",
          "P0D",
          "-P1D",
          "P1D",
          "P1W",
          "changed",
          "reached",
          "settled",
          "cancelled",
          "open",
          "scheduled",
          "all",
          "A B",
          "MON-MON",
          "SUN",
          "23:59",
          "24:00",
          "digest/9999-12-31",
          "digest/0000-01-01",
          "digest/2025-02-30",
          "digest/2025-11-10",
          "a/999999999/changed",
          "a/9999999999/reached",
          "a/1/reminder/P1W",
          "\u0000",
          "\u202e",
          "\ud800",
          "\u2028",
          "x".repeat(400_000),
          "\u6f22".repeat(6_000));

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "2",
          "1.5",
          "9999",
          "10000",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "1E+125",
          "-1E-130",
          "1e999999999",
          "NaN",
          "9".repeat(38),
          "",
          "Infinity",
          "0x1",
          "\u0661");

  private final Random random;

  /**
   * @param random what decides
   */
  public HostileValues(Random random) {
    this.random = random;
  }

  /** Another value; one in three has the same form, with something wrong inside. */
  public AttributeValue insteadOf(AttributeValue good) {
    return random.nextInt(3) == 0 ? changedWithin(good) : any(0);
  }

  /** A value, cut for a message. */
  public static String shown(AttributeValue value) {
    var text = String.valueOf(value);
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
  }

  private AttributeValue changedWithin(AttributeValue good) {
    return switch (good.type()) {
      case M -> {
        Map<String, AttributeValue> copy = new HashMap<>(good.m());
        var names = good.m().keySet().stream().sorted().toList();
        if (!names.isEmpty()) {
          var name = pick(names);
          if (random.nextInt(4) == 0) {
            copy.remove(name);
          } else {
            copy.put(name, insteadOf(good.m().get(name)));
          }
        }
        yield AttributeValue.fromM(copy);
      }
      case L -> {
        List<AttributeValue> copy = new ArrayList<>(good.l());
        if (!copy.isEmpty()) {
          int at = random.nextInt(copy.size());
          copy.set(at, insteadOf(copy.get(at)));
        }
        yield AttributeValue.fromL(copy);
      }
      case N -> AttributeValue.fromN(pick(NUMBERS));
      case S -> AttributeValue.fromS(pick(TEXTS));
      default -> any(0);
    };
  }

  private AttributeValue any(int depth) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> AttributeValue.fromS(pick(TEXTS));
      case 3, 4 -> AttributeValue.fromN(pick(NUMBERS));
      case 5 -> AttributeValue.fromBool(random.nextBoolean());
      case 6 -> AttributeValue.fromNul(true);
      case 7 -> AttributeValue.fromB(SdkBytes.fromString("bytes", StandardCharsets.UTF_8));
      case 8 -> AttributeValue.fromSs(List.of(pick(TEXTS)));
      case 9 -> AttributeValue.fromNs(List.of(pick(NUMBERS)));
      case 10 -> AttributeValue.fromL(depth > 30 ? List.of() : many(depth));
      default ->
          AttributeValue.fromM(
              depth > 30
                  ? Map.of()
                  : Map.of(pick(List.of("due", "zone", "title")), any(depth + 1)));
    };
  }

  private List<AttributeValue> many(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> List.of(any(depth + 1));
      case 2 -> Collections.nCopies(21, any(depth + 1));
      default -> List.of(AttributeValue.fromS("P1D"), AttributeValue.fromS("PT1H"));
    };
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
