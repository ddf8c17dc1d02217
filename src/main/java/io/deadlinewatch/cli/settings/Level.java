package io.deadlinewatch.cli.settings;

import java.util.Map;
import java.util.Optional;

/** What one place says: the command line, a profile, or the environment. */
record Level(Map<ProfileKey, Setting> values) {
  Level {
    values = Map.copyOf(values);
  }

  Optional<Setting> get(ProfileKey key) {
    return Optional.ofNullable(values.get(key));
  }

  boolean saysWhichTable() {
    return values.containsKey(ProfileKey.TABLE) || values.containsKey(ProfileKey.STACK);
  }
}
