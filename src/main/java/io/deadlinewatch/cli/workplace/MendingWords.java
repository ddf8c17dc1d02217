package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import java.util.regex.Pattern;

/** What is to be done about what cannot be read. */
public final class MendingWords {
  /** The sort key of a fact names its track, its day and its id. */
  private static final Pattern FACT =
      Pattern.compile("([a-z0-9-]{1,64})#(\\d{4}-\\d{2}-\\d{2})#([a-z0-9-]{1,64})");

  private static final String DOCTOR = "doctor names the command that shows it";

  private MendingWords() {}

  /** The command that writes it anew; doctor, where none does. */
  public static String of(UnreadableException problem) {
    return problem.key().map(MendingWords::of).orElse(DOCTOR);
  }

  private static String of(ItemKey key) {
    var fact = FACT.matcher(key.sk());
    if (key.pk().equals("SITUATION") && fact.matches()) {
      return "write it anew: fact add --track %s --as-of %s --id %s --text TEXT"
          .formatted(fact.group(1), fact.group(2), fact.group(3));
    }
    return DOCTOR;
  }
}
