package io.deadlinewatch.local.outbox;

import io.deadlinewatch.local.table.TableFile;
import io.deadlinewatch.relay.desk.DeadLetter;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What a home's relay gave up on; it is kept until somebody tries it again or discards it. */
public final class OutboxLetters implements DeadLetterBox {
  private final TableFile file;
  private final InstantSource clock;

  /**
   * @param file the caller's; it stays the caller's to close
   */
  public OutboxLetters(TableFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  private interface Step {
    void on(OutboxRows rows) throws SQLException;
  }

  @Override
  public List<DeadLetter> take(int most, Duration hidden) {
    var now = clock.instant();
    return file.write(connection -> {
      var rows = new OutboxRows(connection);
      List<DeadLetter> taken = new ArrayList<>();
      for (var row : rows.visible(Outbox.DEAD, most, now)) {
        rows.take(row, now.plus(hidden));
        var receipt = Integer.toString(row.receives() + 1);
        taken.add(new DeadLetter(row.id(), receipt, row.body(), row.why(), row.sentAt()));
      }
      return taken;
    });
  }

  @Override
  public int depth() {
    return file.read(connection -> new OutboxRows(connection).count(Outbox.DEAD));
  }

  @Override
  public void leave(DeadLetter letter) {
    step(rows -> rows.hide(letter.id(), receives(letter), clock.instant()));
  }

  @Override
  public void sendBack(DeadLetter letter) {
    step(rows -> rows.add(Outbox.FEED, letter.body(), null, clock.instant()));
  }

  @Override
  public void delete(DeadLetter letter) {
    step(rows -> rows.delete(letter.id(), receives(letter)));
  }

  private void step(Step step) {
    file.write(connection -> {
      step.on(new OutboxRows(connection));
      return step;
    });
  }

  private static int receives(DeadLetter letter) {
    return Integer.parseInt(letter.receipt());
  }
}
