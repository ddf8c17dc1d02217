package io.deadlinewatch.cli.settings;

import java.util.Map;
import java.util.Optional;

/**
 * A deployment by its name. It stands alone: what it does not say, no other profile says for it,
 * since a region or a stack of production must not slip into another.
 */
record Profile(String name, Map<ProfileKey, Setting> values) {
  /** The one that holds where nobody names another. */
  static final String DEFAULT = "default";

  Profile {
    values = Map.copyOf(values);
  }

  Optional<Setting> get(ProfileKey key) {
    return Optional.ofNullable(values.get(key));
  }
}
