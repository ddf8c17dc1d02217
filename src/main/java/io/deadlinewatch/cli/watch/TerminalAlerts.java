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
    boolean isGone = out.checkError();
    return messages.stream().map(message -> receipt(message, isGone)).toList();
  }

  private static Receipt receipt(Message message, boolean isGone) {
    return isGone && message.medium() == Medium.EMAIL
        ? new Receipt.Refused(message, "the terminal is gone")
        : new Receipt.Accepted(message, SHOWN);
  }

  /** One alert is headed by its own first sentence, which a subject may shorten or fold. */
  private void print(Message message) {
    out.println();
    var lines = message.body().lines().toList();
    int heading = message.alerts().size() == 1 ? Math.max(0, lines.indexOf("")) : 0;
    if (heading == 0) {
      message.subject().map(style::bold).ifPresent(out::println);
    }
    lines.subList(0, heading).stream().map(style::bold).forEach(out::println);
    lines.subList(heading, lines.size()).stream()
        .map(line -> ("  " + line).stripTrailing())
        .forEach(out::println);
  }
}
