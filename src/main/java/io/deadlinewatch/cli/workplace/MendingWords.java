package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import java.util.regex.Pattern;

/** The command that mends what cannot be read. */
public final class MendingWords {
  /** The sort key of a fact names its track, its day and its id. */
  private static final Pattern FACT =
      Pattern.compile("([a-z0-9-]{1,64})#(\\d{4}-\\d{2}-\\d{2})#([a-z0-9-]{1,64})");

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

  private MendingWords() {}

  /** Such as {@code mend it: repair us-cn-truce}; doctor's advice where no command does it. */
  public static String of(UnreadableException problem) {
    return problem.key().map(MendingWords::of).orElse("ask doctor what is amiss");
  }

  private static String of(ItemKey key) {
    if (key.equals(ItemKey.AUDIENCE)) {
      return "write it anew: audience --zone ZONE";
    }
    var fact = FACT.matcher(key.sk());
    if (key.pk().equals("SITUATION") && fact.matches()) {
      return "write it anew: fact add --track %s --as-of %s --id %s --text TEXT"
          .formatted(fact.group(1), fact.group(2), fact.group(3));
    }
    if (!key.pk().startsWith(ItemKey.DEADLINE_PREFIX)) {
      return "ask doctor what is amiss";
    }
    var id = key.pk().substring(ItemKey.DEADLINE_PREFIX.length());
    return key.equals(ItemKey.deadline(id)) && ID.matcher(id).matches()
        ? "mend it: repair " + id
        : "ask doctor what is amiss";
  }
}
