package io.deadlinewatch.build;

import static io.deadlinewatch.build.Room.INNER;
import static io.deadlinewatch.build.Room.row;

import java.util.List;

/** The rooms of the command line. */
final class CommandRooms {
  private static final String JSON = "com.fasterxml.jackson.core..";
  private static final String OPTIONS = "picocli..";
  private static final String AWS = "software.amazon.awssdk..";
  private static final String HTTP_SERVER = "com.sun.net.httpserver..";
  private static final String TLS = "javax.net.ssl..";
  private static final String WORDS = " briefing.words";
  private static final String COMMAND = " cli.workplace cli.options cli.print";

  /** All of them. */
  static final List<Room> ALL =
      List.of(
          row(
              "cli",
              "a command does not go through Lambda's handlers",
              "text cli.workplace cli.edit cli.look cli.files cli.watch cli.collect cli.subscribers"
                  + " cli.routes cli.doctor sweep delivery.console rehearsal",
              OPTIONS,
              HTTP_SERVER,
              TLS),
          row(
              "cli.workplace",
              "what commands work with is handed to them",
              INNER
                  + " aws local local.media local.outbox local.settings store store.dynamodb"
                  + " delivery delivery.sns delivery.console edit dataset subscription"
                  + " subscription.sns doctor doctor.sqs relay relay.route relay.desk relay.aws"
                  + " relay.channels",
              AWS,
              OPTIONS),
          row("cli.settings", "what holds is known before AWS is asked", "text cli.workplace"),
          row(
              "cli.options",
              "options are shared by commands and know none",
              INNER + " local store delivery.sns cli.workplace cli.print cli.settings",
              OPTIONS),
          row(
              "cli.print",
              "what is printed was worked out before",
              INNER + WORDS + " edit transfer delivery.console json cli.workplace",
              JSON),
          row(
              "cli.edit",
              "a command translates and calls",
              INNER + WORDS + " store edit delivery.console json cli.subscribers" + COMMAND,
              JSON,
              OPTIONS),
          row(
              "cli.look",
              "a command translates and calls",
              INNER + WORDS + " store delivery.console json cli.edit cli.settings" + COMMAND,
              JSON,
              OPTIONS),
          row(
              "cli.files",
              "a command translates and calls",
              INNER
                  + " store delivery.console dataset transfer preview edit cli.edit board"
                  + " briefing.kinds board.look board.render board.publish board.folder"
                  + COMMAND,
              OPTIONS),
          row(
              "cli.collect",
              "a command translates and calls",
              INNER
                  + " store dataset preview json collector.reading collector.register"
                  + " collector.draft collector.keep cli.workplace cli.options",
              JSON,
              OPTIONS),
          row(
              "cli.subscribers",
              "a command translates and calls",
              INNER
                  + " delivery delivery.sns subscription json dataset local.settings relay"
                  + " relay.route"
                  + COMMAND,
              JSON,
              OPTIONS),
          row(
              "cli.routes",
              "a command translates and calls",
              INNER
                  + " briefing.kinds local.media local.settings relay relay.channels relay.route"
                  + " relay.desk subscription json"
                  + COMMAND,
              JSON,
              OPTIONS),
          row(
              "cli.doctor",
              "a command translates and calls",
              "deadline store edit delivery.console dataset doctor doctor.http json local.settings"
                  + " cli.subscribers relay"
                  + " relay.channels relay.desk relay.route"
                  + COMMAND,
              JSON,
              OPTIONS),
          row(
              "cli.watch",
              "a watch puts together what others are",
              INNER
                  + WORDS
                  + " aws dataset parallel local local.media local.outbox local.settings store"
                  + " sweep relay delivery delivery.console board board.look"
                  + " collector.keep collector.register doctor"
                  + " board.render board.publish board.folder cli.options cli.workplace"
                  + " cli.watch.server cli.watch.demo function.log",
              OPTIONS),
          row(
              "cli.watch.server",
              "a board is served as it is, whatever is in it",
              "board.publish cli.workplace",
              HTTP_SERVER),
          row(
              "cli.watch.demo",
              "a replay is a preview that takes its time",
              INNER
                  + WORDS
                  + " delivery.console dataset preview board board.look board.render"
                  + " cli.watch.server cli.workplace"));

  private CommandRooms() {}
}
