package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.subscribers.ReadersLine;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.edit.Foresight;

/** What is asked before an edit is written; it says it all once more. */
public final class EditQuestion {
  /** As much of the news as is said once more. */
  static final int MAX_NEWS = 60;

  private EditQuestion() {}

  /** The preview may have scrolled away. */
  static String of(Workplace workplace, Connection connection, Deadline to, Foresight foreseen) {
    var due = new DueWords(foreseen.audience(), workplace.clock().instant()).written(to.due());
    var news = foreseen.message(Medium.EMAIL).subject().orElse("");
    return ReadersLine.of(workplace, connection, foreseen.messages())
        + "Write revision %d of %s (due: %s), told as \"%s\"?"
            .formatted(foreseen.revision(), to.id(), due, Width.cut(news, MAX_NEWS));
  }

  /** Who there is to be told, before a question of another kind. */
  public static String readers(Workplace workplace, Connection connection) {
    return ReadersLine.ofAll(workplace, connection);
  }

  /** The same of an audience, which everybody's alerts go by. */
  static String of(Workplace workplace, Connection connection, Audience after) {
    return ReadersLine.ofAll(workplace, connection)
        + "Change the audience to %s, alerts at %s, digests at %s on %s?"
            .formatted(
                after.zone(),
                after.alertTime(),
                after.digest().time(),
                after.digest().writtenDays());
  }
}
