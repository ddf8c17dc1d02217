package io.deadlinewatch.cli.routes;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.StackPart;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.relay.desk.DeadLetter;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * Dead letters that a command has taken out to look at. While it has them nobody else sees them;
 * cut off half-way, they come back by themselves.
 */
final class OpenLetters implements AutoCloseable {
  private static final int MOST = 1_000;

  /** Longer than somebody looks at a question. */
  private static final Duration HIDDEN = Duration.ofMinutes(10);

  private final DeadLetterBox box;
  private final List<DeadLetter> letters;
  private final List<DeadLetter> left;

  private OpenLetters(DeadLetterBox box, List<DeadLetter> letters) {
    this.box = box;
    this.letters = List.copyOf(letters);
    this.left = letters;
  }

  static OpenLetters take(Workplace workplace, Connection connection) {
    var url = known(connection, workplace, StackPart.DEAD_LETTER_QUEUE);
    var feed = known(connection, workplace, StackPart.FEED_QUEUE);
    var box = connection.aws(workplace).relay().deadLetters(url, feed);
    return KeptRoutes.asking(() -> new OpenLetters(box, box.take(MOST, HIDDEN)));
  }

  private static String known(Connection connection, Workplace workplace, StackPart queue) {
    return connection
        .find(workplace, queue)
        .orElseThrow(() ->
            new RequestException(
                "which queue? Name the stack with --stack NAME, or set " + queue.variable()));
  }

  List<DeadLetter> all() {
    return letters;
  }

  List<DeadLetter> matching(Predicate<DeadLetter> chosen) {
    return letters.stream().filter(chosen).toList();
  }

  /** How many there are that could not be seen: somebody else looks at them. */
  int unseen() {
    return Math.max(0, KeptRoutes.asking(box::depth) - letters.size());
  }

  /** A copy is in line before the letter goes: cut off between, the route gets it once anyway. */
  void sendBack(DeadLetter letter) {
    KeptRoutes.asking(() -> {
      box.sendBack(letter);
      box.delete(letter);
      return left.remove(letter);
    });
  }

  void discard(DeadLetter letter) {
    KeptRoutes.asking(() -> {
      box.delete(letter);
      return left.remove(letter);
    });
  }

  /** Lets what was only looked at be seen again. */
  @Override
  public void close() {
    KeptRoutes.asking(() -> {
      left.forEach(box::leave);
      return left;
    });
  }

  static void print(Workplace workplace, List<DeadLetter> letters) {
    var table = new TextTable("ID", "ROUTE", "ALERT", "SINCE", "WHY");
    for (var letter : letters) {
      table.row(
          letter.id(),
          orNone(letter.route()),
          orNone(letter.alert()),
          letter.at().truncatedTo(ChronoUnit.SECONDS).toString(),
          letter.reason());
    }
    table.print(workplace);
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "-" : text;
  }

  /**
   * A line for programs.
   *
   * @param outcome what became of it
   */
  static String json(DeadLetter letter, String outcome) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("id", letter.id());
      json.writeStringField("route", letter.route());
      json.writeStringField("alert", letter.alert());
      json.writeStringField("at", letter.at().toString());
      json.writeStringField("why", letter.reason());
      json.writeStringField("outcome", outcome);
      json.writeEndObject();
    });
  }
}
