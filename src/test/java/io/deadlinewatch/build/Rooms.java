package io.deadlinewatch.build;

import static io.deadlinewatch.build.Room.INNER;
import static io.deadlinewatch.build.Room.home;
import static io.deadlinewatch.build.Room.row;

import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house; those of the command line stand in {@link CommandRooms}. */
final class Rooms {
  private static final String JSON = "com.fasterxml.jackson.core..";
  private static final String YAML = "org.snakeyaml.engine..";
  private static final String AWS = "software.amazon.awssdk..";
  private static final String LAMBDA = "com.amazonaws.services.lambda..";
  private static final String CRYPTO = "javax.crypto..";
  private static final String TLS = "javax.net.ssl..";
  private static final String MAIL = "jakarta.mail..";
  private static final String SMTP = "org.eclipse.angus.mail..";
  private static final String SQLITE = "org.sqlite..";
  private static final String XML = "javax.xml.stream..";
  private static final String SNAPSHOTS = "org.crac..";

  private static final String WORDS = " briefing.words";
  private static final String CHANNEL = "relay relay.http relay.route ";

  private static final List<Room> UNDER_COMMANDS =
      List.of(
          row("aws", "what AWS's values and errors look like knows nothing of deadlines", "", AWS),
          row("json", "JSON knows nothing of what is written in it", "", JSON),
          row("text", "what a text may hold knows nothing of what it speaks of", ""),
          row("deadline", "what a deadline is must be sayable without anything else", "text"),
          row("plan", "when something is said follows from deadlines and time alone", "deadline"),
          row("situation", "facts stand beside deadlines and know no medium", "text deadline"),
          row("briefing", "what is told is known before it is put into words", INNER),
          row("briefing.words", "words are made from what is known, not fetched", INNER),
          row("briefing.email", "a reader's words need no other reader's", INNER + WORDS),
          row("briefing.sms", "a reader's words need no other reader's", INNER + WORDS),
          row(
              "briefing.document",
              "a document says what all media say, and knows none of them",
              INNER + WORDS + " json",
              JSON),
          row(
              "briefing.post",
              "what a post says is made from the document alone, and knows no channel's markup",
              INNER + WORDS + " json"),
          row(
              "briefing.slack",
              "a channel is markup and limits, and has no news of its own",
              "text briefing.post json",
              JSON),
          row(
              "briefing.mail",
              "the text is the e-mail's, the HTML a channel's markup; both of the document alone",
              "text briefing.post briefing.email briefing.words",
              MAIL),
          row("briefing.discord", "another is another room like this", "briefing.post json", JSON),
          row("briefing.teams", "another is another room like this", "briefing.post json", JSON),
          row(
              "briefing.ntfy",
              "another is another room like this",
              "text briefing.post json",
              JSON),
          row(
              "briefing.kinds",
              "which kinds there are is said in one place",
              "briefing.post briefing.slack briefing.discord briefing.teams briefing.ntfy"
                  + " briefing.mail json"),
          row(
              "briefing.message",
              "who gets which words is decided in one place",
              INNER + WORDS + " briefing.document briefing.email briefing.sms"),
          row("board", "everything that is known is sayable without a file", INNER),
          row(
              "board.calendar",
              "a calendar is made of what is known, and knows no other file",
              INNER + WORDS + " board"),
          row(
              "board.page",
              "a page is made of what is known, and knows no other file",
              INNER + WORDS + " board"),
          row(
              "board.feed",
              "a feed is made of what is known, and knows no other file",
              INNER + WORDS + " board json",
              JSON),
          row(
              "board.publish",
              "how files come to where they are served from does not depend on what is in them",
              "board parallel"),
          row("board.look", "a look speaks of the port, not of a database", INNER + " board store"),
          row(
              "board.render",
              "which files there are is said in one place",
              INNER + " board board.calendar board.feed board.page json",
              JSON),
          home("board.folder", "board board.publish parallel"),
          home("board.s3", "board board.publish", AWS, XML),
          row("store", "a port speaks of deadlines, not of a database", INNER + " collector.draft"),
          home("store.memory", INNER + " collector.draft" + WORDS + " store"),
          home(
              "store.dynamodb",
              INNER + " collector.draft aws store store.dynamodb.item store.dynamodb.request",
              AWS),
          row(
              "store.dynamodb.item",
              "an item's shape knows no request",
              INNER + " collector.draft" + WORDS + " aws store",
              AWS),
          row(
              "store.dynamodb.request",
              "a request knows keys and rows, not what they mean",
              "aws store store.dynamodb.item",
              AWS),
          row(
              "local.table",
              "a table keeps DynamoDB's rules, and knows nothing of what is in it",
              "aws json",
              JSON,
              AWS,
              SQLITE),
          row(
              "local.outbox",
              "an outbox takes and hands on messages, and knows nobody who hears them",
              "briefing delivery local.table relay relay.desk"),
          row(
              "local.settings",
              "who is told is read without telling anybody",
              "aws text deadline json dataset board relay.route",
              JSON),
          row(
              "local.media",
              "a home hands its outbox on by the relay that there is",
              "local.outbox local.settings relay relay.route relay.channels relay.http relay.mail"
                  + " relay.ntfy relay.webhook"),
          row(
              "local",
              "a home puts the table into a folder",
              "aws local.table local.outbox relay relay.aws relay.desk store store.dynamodb"),
          row("parallel", "doing things at once knows nothing of the things", ""),
          row("delivery", "a port speaks of alerts, not of a service", INNER),
          home("delivery.sns", INNER + " delivery parallel json", JSON, AWS),
          home(
              "delivery.console",
              INNER + WORDS + " briefing.slack briefing.kinds delivery json",
              JSON),
          row(
              "relay",
              "what every channel shares knows no channel and no database",
              "briefing.post json relay.http relay.route",
              JSON),
          row("relay.http", "an answer is told, not read", "relay.route"),
          row("relay.route", "who is posted to is sayable without posting", INNER, JSON),
          row(
              "relay.desk",
              "what an operator sees and does at a relay needs no service",
              INNER + " relay relay.route store"),
          row(
              "relay.channels",
              "which channels there are is said in one place",
              "relay relay.slack relay.teams relay.discord relay.ntfy relay.webhook relay.mail"),
          home("relay.aws", "relay relay.route relay.desk aws", AWS),
          row(
              "relay.slack",
              "a channel is words and answers: another one is another room like this",
              "briefing.slack relay relay.http relay.route"),
          row("relay.discord", "a channel, as above", CHANNEL + "json briefing.discord"),
          row("relay.teams", "a channel, as above", CHANNEL + "briefing.teams"),
          row("relay.ntfy", "a channel, as above", CHANNEL + "briefing.post briefing.ntfy"),
          row(
              "relay.mail",
              "a channel, as above; a mail server is spoken to by nobody else",
              "text relay relay.route briefing.post briefing.mail",
              TLS,
              MAIL,
              SMTP),
          row("relay.webhook", "a channel, as above", CHANNEL + "briefing.post", CRYPTO),
          row(
              "sweep",
              "the use case asks ports and must run with any home behind them",
              INNER + WORDS + " briefing.message store delivery parallel"),
          row(
              "edit",
              "the use case asks ports and must run with any home behind them",
              INNER + " briefing.message store"),
          row(
              "subscription",
              "who gets what is sayable without SNS",
              INNER + " briefing.message json",
              JSON),
          row("subscription.sns", "a home, no more", INNER + " delivery.sns subscription", AWS),
          row(
              "doctor",
              "pure checks, and rounds behind ports",
              INNER + " store subscription relay.desk"),
          row("doctor.sqs", "a home, no more", "doctor", AWS),
          home("doctor.http", "doctor json"),
          row(
              "dataset",
              "a data file is read into deadlines and facts",
              "text deadline situation",
              YAML),
          row("transfer", "a file in, by edits, and out", INNER + " store dataset edit json", JSON),
          row(
              "preview",
              "a preview is the real sweep over a store in memory",
              INNER + " store store.memory delivery dataset edit sweep"),
          row("collector.reading", "what a sentence says needs no network and no table", ""),
          row(
              "collector.register",
              "an API is asked without knowing what its dates are for",
              "text json collector.reading relay.http"),
          row(
              "collector.draft",
              "what is proposed follows from documents and deadlines alone",
              "text deadline collector.reading collector.register"),
          row(
              "collector.keep",
              "the use case asks ports and must run with any home behind them",
              INNER + " store doctor collector.reading collector.draft collector.register"),
          row("rehearsal", "AWS from memory knows nothing of deadlines", "", JSON, AWS),
          row(
              "function",
              "the package that Lambda gets has no command line, no YAML and no preview in it",
              INNER
                  + " store.dynamodb delivery.sns relay relay.aws relay.route"
                  + " relay.channels relay.slack"
                  + " parallel sweep subscription.sns doctor doctor.sqs doctor.http rehearsal"
                  + " board board.look board.publish board.render board.s3"
                  + " collector.keep collector.register function.log json",
              JSON,
              AWS,
              LAMBDA,
              SNAPSHOTS),
          row(
              "function.log",
              "a line says what happened, and does nothing",
              INNER
                  + " store relay sweep doctor board.publish collector.draft collector.register"
                  + " json",
              JSON));

  /** All of them. */
  static final List<Room> ALL =
      Stream.concat(UNDER_COMMANDS.stream(), CommandRooms.ALL.stream()).toList();

  private Rooms() {}
}
