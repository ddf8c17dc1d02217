package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.doctor.RepairCommands;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import java.util.Optional;

/** What is to be done about what cannot be read. */
public final class MendingWords {
  private static final String DOCTOR = "doctor names the command that shows it";

  private MendingWords() {}

  /** The command that writes it anew; doctor, where none does. */
  public static String of(UnreadableException problem) {
    return problem.key().map(MendingWords::of).orElse(DOCTOR);
  }

  private static String of(ItemKey key) {
    if (key.pk().startsWith(ItemKey.DEADLINE_PREFIX)) {
      return RepairCommands.repair(key) + " writes it anew, and shows first what";
    }
    if (key.equals(ItemKey.AUDIENCE)) {
      return "write it anew: audience --zone ZONE --alert-time TIME --digest-time TIME"
          + " --digest-days DAYS";
    }
    return RepairCommands.factAnew(key).map(fact -> "write it anew: " + fact).orElse(DOCTOR);
  }

  /** The command that shows a row as it is, in a table or in the folder in its place. */
  public static String lookedAt(String table, Optional<String> home, ItemKey key) {
    return commands(table, home).shown(key);
  }

  /** The command that takes a row away. */
  public static String takenAway(String table, Optional<String> home, ItemKey key) {
    return commands(table, home).takenAway(key);
  }

  private static RepairCommands commands(String table, Optional<String> home) {
    return new RepairCommands(table, Optional.empty(), Optional.empty(), home);
  }
}
