package io.deadlinewatch.cli.watch;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.delivery.console.Style;
import java.io.PrintStream;
import java.util.List;

/**
 * Alerts for whoever sits at the terminal: the words of the e-mail. The other media have nobody
 * here, and count as told.
 */
final class TerminalAlerts implements AlertPublisher {
  private static final String SHOWN = "terminal";

  private final PrintStream out;
  private final Style style;

  TerminalAlerts(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public synchronized List<Receipt> publish(List<Message> messages, PublishCutoffs cutoffs) {
    messages.stream().filter(message -> message.medium() == Medium.EMAIL).forEach(this::print);
    out.flush();
    return out.checkError()
        ? messages.stream().<Receipt>map(TerminalAlerts::refused).toList()
        : messages.stream().<Receipt>map(each -> new Receipt.Accepted(each, SHOWN)).toList();
  }

  private static Receipt refused(Message message) {
    return new Receipt.Refused(message, "the terminal is gone");
  }

  private void print(Message message) {
    out.println();
    message.subject().ifPresent(subject -> out.println(style.bold(subject)));
    message.body().lines().skip(1).map(line -> ("  " + line).stripTrailing()).forEach(out::println);
  }
}
