package io.deadlinewatch.build;

import static io.deadlinewatch.build.Room.INNER;
import static io.deadlinewatch.build.Room.home;
import static io.deadlinewatch.build.Room.of;

import java.util.List;

/** The rooms of the house. */
final class Rooms {
  private static final String JSON = "com.fasterxml.jackson.core..";
  private static final String YAML = "org.snakeyaml.engine..";
  private static final String OPTIONS = "picocli..";
  private static final String AWS = "software.amazon.awssdk..";
  private static final String LAMBDA = "com.amazonaws.services.lambda..";
  private static final String HTTP_SERVER = "com.sun.net.httpserver..";
  private static final String CRYPTO = "javax.crypto..";
  private static final String TLS = "javax.net.ssl..";
  private static final String SNAPSHOTS = "org.crac..";

  private static final String WORDS = " briefing.words";
  private static final String COMMAND = " cli.workplace cli.options cli.print";

  /** All of them. */
  static final List<Room> ALL =
      List.of(
          of("aws", "what AWS's values and errors look like knows nothing of deadlines", "", AWS),
          of("json", "JSON knows nothing of what is written in it", "", JSON),
          of("text", "what a text may hold knows nothing of what it speaks of", ""),
          of("deadline", "what a deadline is must be sayable without anything else", "text"),
          of("plan", "when something is said follows from deadlines and time alone", "deadline"),
          of("situation", "facts stand beside deadlines and know no medium", "text deadline"),
          of("briefing", "what is told is known before it is put into words", INNER),
          of("briefing.words", "words are made from what is known, not fetched", INNER),
          of("briefing.email", "a reader's words need no other reader's", INNER + WORDS),
          of("briefing.sms", "a reader's words need no other reader's", INNER + WORDS),
          of(
              "briefing.document",
              "a document says what all media say, and knows none of them",
              INNER + WORDS + " json",
              JSON),
          of(
              "briefing.post",
              "what a post says is made from the document alone, and knows no channel's markup",
              INNER + WORDS + " json"),
          of(
              "briefing.slack",
              "a channel is markup and limits, and has no news of its own",
              "text briefing.post json",
              JSON),
          of(
              "briefing.discord",
              "another is another room like this",
              "text briefing.post json",
              JSON),
          of(
              "briefing.teams",
              "another is another room like this",
              "text briefing.post json",
              JSON),
          of("briefing.ntfy", "another is another room like this", "text briefing.post json", JSON),
          of(
              "briefing.message",
              "who gets which words is decided in one place",
              INNER + WORDS + " briefing.document briefing.email briefing.sms"),
          of("board", "everything that is known is sayable without a file", INNER),
          of(
              "board.calendar",
              "a calendar is made of what is known, and knows no other file",
              INNER + WORDS + " board"),
          of(
              "board.page",
              "a page is made of what is known, and knows no other file",
              INNER + WORDS + " board"),
          of(
              "board.feed",
              "a feed is made of what is known, and knows no other file",
              INNER + WORDS + " board json",
              JSON),
          of(
              "board.publish",
              "how files come to where they are served from does not depend on what is in them",
              "board parallel"),
          of("board.look", "a look speaks of the port, not of a database", INNER + " board store"),
          of(
              "board.render",
              "which files there are is said in one place",
              INNER + " board board.calendar board.feed board.page json",
              JSON),
          home("board.folder", "board board.publish"),
          of("store", "a port speaks of deadlines, not of a database", INNER),
          home("store.memory", INNER + WORDS + " store"),
          home(
              "store.dynamodb",
              INNER + " aws store store.dynamodb.item store.dynamodb.request",
              AWS),
          of(
              "store.dynamodb.item",
              "an item's shape knows no request",
              INNER + WORDS + " aws store",
              AWS),
          of(
              "store.dynamodb.request",
              "a request knows keys and rows, not what they mean",
              "aws store store.dynamodb.item",
              AWS),
          of("parallel", "doing things at once knows nothing of the things", ""),
          of("delivery", "a port speaks of alerts, not of a service", INNER),
          home("delivery.sns", INNER + " delivery parallel json", JSON, AWS),
          home("delivery.console", INNER + WORDS + " briefing.slack delivery json", JSON),
          of(
              "relay",
              "what every channel shares knows no channel and no database",
              "briefing.post json relay.http relay.route",
              JSON),
          of("relay.http", "an answer is told, not read", "relay.route"),
          of("relay.route", "who is posted to is sayable without posting", INNER, JSON),
          home("relay.aws", "relay relay.route aws", AWS),
          of(
              "relay.slack",
              "a channel is words and answers: another one is another room like this",
              "briefing.slack relay relay.http relay.route"),
          of(
              "relay.discord",
              "a channel, as above",
              "briefing.discord relay relay.http relay.route"),
          of("relay.teams", "a channel, as above", "briefing.teams relay relay.http relay.route"),
          of(
              "relay.ntfy",
              "a channel, as above",
              "briefing.post briefing.ntfy relay relay.http relay.route"),
          of(
              "relay.webhook",
              "a channel, as above",
              "briefing.post relay relay.http relay.route",
              CRYPTO),
          of(
              "sweep",
              "the use case asks ports and must run with any home behind them",
              INNER + WORDS + " briefing.message store delivery parallel"),
          of(
              "edit",
              "the use case asks ports and must run with any home behind them",
              INNER + " briefing.message store"),
          of(
              "subscription",
              "who gets what is sayable without SNS",
              INNER + " briefing.message json",
              JSON),
          of("subscription.sns", "a home, no more", INNER + " delivery.sns subscription", AWS),
          of("doctor", "pure checks, and rounds behind ports", INNER + " store subscription"),
          of("doctor.sqs", "a home, no more", "doctor", AWS),
          of(
              "dataset",
              "a data file is read into deadlines and facts",
              "text deadline situation",
              YAML),
          of("transfer", "a file in, by edits, and out", INNER + " store dataset edit json", JSON),
          of(
              "preview",
              "a preview is the real sweep over a store in memory",
              INNER + " store store.memory delivery dataset edit sweep"),
          of("collector.reading", "what a sentence says needs no network and no table", ""),
          of("rehearsal", "AWS from memory knows nothing of deadlines", "", JSON, AWS),
          of(
              "function",
              "the package that Lambda gets has no command line, no YAML and no preview in it",
              INNER
                  + " store.dynamodb delivery.sns relay relay.aws relay.route"
                  + " relay.slack relay.teams relay.discord relay.ntfy relay.webhook"
                  + " parallel sweep subscription.sns doctor doctor.sqs rehearsal"
                  + " function.log json",
              JSON,
              AWS,
              LAMBDA,
              SNAPSHOTS),
          of(
              "function.log",
              "a line says what happened, and does nothing",
              INNER + " store relay sweep doctor json",
              JSON),
          of(
              "cli",
              "a command does not go through Lambda's handlers",
              "cli.workplace cli.edit cli.look cli.files cli.collect cli.subscribers cli.doctor"
                  + " sweep delivery.console rehearsal",
              OPTIONS,
              HTTP_SERVER,
              TLS),
          of(
              "cli.workplace",
              "what commands work with is handed to them",
              INNER
                  + " store store.dynamodb delivery delivery.sns delivery.console edit dataset"
                  + " subscription subscription.sns doctor doctor.sqs",
              AWS,
              OPTIONS),
          of(
              "cli.options",
              "options are shared by commands and know none",
              INNER + " store delivery.sns cli.workplace cli.print",
              OPTIONS),
          of(
              "cli.print",
              "what is printed was worked out before",
              INNER + WORDS + " edit transfer delivery.console json cli.workplace",
              JSON),
          of(
              "cli.edit",
              "a command translates and calls",
              INNER + WORDS + " store edit delivery.console json" + COMMAND,
              JSON,
              OPTIONS),
          of(
              "cli.look",
              "a command translates and calls",
              INNER + WORDS + " store delivery.console json cli.edit" + COMMAND,
              JSON,
              OPTIONS),
          of(
              "cli.files",
              "a command translates and calls",
              INNER
                  + " store delivery.console dataset transfer preview edit cli.edit parallel board"
                  + " board.look board.render board.publish board.folder"
                  + COMMAND,
              OPTIONS),
          of(
              "cli.collect",
              "a command translates and calls",
              "text deadline collector.reading json cli.workplace",
              JSON,
              OPTIONS),
          of(
              "cli.subscribers",
              "a command translates and calls",
              INNER + " delivery delivery.sns subscription json" + COMMAND,
              JSON,
              OPTIONS),
          of(
              "cli.doctor",
              "a command translates and calls",
              "delivery.console doctor json cli.subscribers cli.workplace cli.options",
              JSON,
              OPTIONS));

  private Rooms() {}
}
