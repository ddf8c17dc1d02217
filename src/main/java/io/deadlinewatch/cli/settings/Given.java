package io.deadlinewatch.cli.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the command line says. */
public record Given(Map<ProfileKey, Setting> values, Optional<String> profile) {
  /** Takes a copy. */
  public Given {
    values = Map.copyOf(values);
  }

  /** By its options, null where one is not given. */
  public static Given of(
      @Nullable String table,
      @Nullable String stack,
      @Nullable String region,
      @Nullable String profile) {
    Map<ProfileKey, Setting> values = new EnumMap<>(ProfileKey.class);
    put(values, ProfileKey.TABLE, table);
    put(values, ProfileKey.STACK, stack);
    put(values, ProfileKey.REGION, region);
    return new Given(values, Optional.ofNullable(profile));
  }

  private static void put(Map<ProfileKey, Setting> values, ProfileKey key, @Nullable String value) {
    if (value != null) {
      values.put(key, new Setting(value, "--" + key.word()));
    }
  }
}
