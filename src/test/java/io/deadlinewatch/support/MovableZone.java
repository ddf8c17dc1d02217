package io.deadlinewatch.support;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A zone whose clocks a test moves, as a government does. */
public final class MovableZone extends ZoneRulesProvider {
  private static final String NAME = "Test/Capital";
  private static volatile ZoneRules rules = ZoneRules.of(ZoneOffset.UTC);

  static {
    registerProvider(new MovableZone());
  }

  /** The zone; no compiler knows it. */
  @SuppressWarnings("InvalidZoneId")
  public static final ZoneId ID = ZoneId.of(NAME);

  /** From now on its clocks have always stood there. */
  public static void moveTo(ZoneOffset offset) {
    rules = ZoneRules.of(offset);
  }

  @Override
  protected Set<String> provideZoneIds() {
    return Set.of(NAME);
  }

  /** None to keep: who asks again gets what holds then. */
  @Override
  protected @Nullable ZoneRules provideRules(String zoneId, boolean forCaching) {
    return forCaching ? null : rules;
  }

  @Override
  protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
    return new TreeMap<>(java.util.Map.of("own", rules));
  }
}
