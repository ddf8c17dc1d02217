package io.deadlinewatch.build;

import java.util.List;
import java.util.stream.Stream;

/** A room of the house, the rooms that it may look into, and the libraries that it may use. */
record Room(String name, String why, List<String> rooms, List<String> libraries) {
  private static final String JSON = "com.fasterxml.jackson.core..";
  private static final String YAML = "org.snakeyaml.engine..";
  private static final String OPTIONS = "picocli..";
  private static final String AWS = "software.amazon.awssdk..";
  private static final String LAMBDA = "com.amazonaws.services.lambda..";
  private static final String SNAPSHOTS = "org.crac..";

  private static final String INNER = "deadline situation briefing";

  /** All of them. */
  static final List<Room> ALL =
      List.of(
          of("deadline", "what a deadline is must be sayable without anything else", ""),
          of("situation", "facts stand beside deadlines and know no medium", "deadline"),
          of("briefing", "words are made from what is known, not fetched", INNER, JSON),
          of("store", "a port speaks of deadlines, not of a database", INNER),
          of("store.memory", "a home implements the port and nothing more", INNER + " store"),
          of(
              "store.dynamodb",
              "a home implements the port and nothing more",
              INNER + " store",
              AWS),
          of("parallel", "doing things at once knows nothing of the things", ""),
          of("delivery", "a port speaks of alerts, not of a service", INNER),
          of(
              "delivery.sns",
              "a home implements the port and nothing more",
              INNER + " delivery parallel",
              JSON,
              AWS),
          of(
              "delivery.console",
              "a home implements the port and nothing more",
              INNER + " delivery",
              JSON),
          of(
              "delivery.relay",
              "what every channel shares knows no channel and no database",
              INNER,
              JSON),
          of(
              "delivery.relay.aws",
              "a home implements the port and nothing more",
              "delivery.relay",
              AWS),
          of(
              "delivery.slack",
              "a channel is words and answers: another one is another room like this",
              INNER + " delivery.relay"),
          of(
              "sweep",
              "the use case asks ports and must run with any home behind them",
              INNER + " store delivery parallel"),
          of(
              "edit",
              "the use case asks ports and must run with any home behind them",
              INNER + " store"),
          of("subscription", "who gets what is sayable without SNS", INNER, JSON),
          of("subscription.sns", "a home, no more", INNER + " delivery.sns subscription", AWS),
          of("doctor", "pure checks, and rounds behind ports", INNER + " store subscription"),
          of("doctor.sqs", "a home, no more", "doctor", AWS),
          of("dataset", "a data file is read into deadlines and facts", "deadline situation", YAML),
          of("transfer", "a file in, by edits, and out", INNER + " store dataset edit", JSON),
          of(
              "preview",
              "a preview is the real sweep over a store in memory",
              INNER + " store store.memory delivery dataset edit sweep"),
          of("rehearsal", "AWS from memory knows nothing of deadlines", "", JSON, AWS),
          of(
              "function",
              "the package that Lambda gets has no command line, no YAML and no preview in it",
              INNER
                  + " store store.dynamodb delivery.sns delivery.relay delivery.relay.aws"
                  + " delivery.slack parallel sweep subscription.sns doctor doctor.sqs rehearsal",
              JSON,
              AWS,
              LAMBDA,
              SNAPSHOTS),
          of(
              "cli",
              "a command does not go through Lambda's handlers",
              INNER
                  + " store store.dynamodb delivery delivery.sns delivery.console"
                  + " sweep edit dataset transfer preview subscription subscription.sns doctor"
                  + " doctor.sqs",
              JSON,
              AWS,
              OPTIONS));

  static Room of(String name, String why, String rooms, String... libraries) {
    return new Room(name, why, words(rooms), List.of(libraries));
  }

  /**
   * The rooms that were allowed to this one by itself. The innermost are allowed together: what
   * speaks of alerts may soon speak of a deadline.
   */
  Stream<String> ownRooms() {
    var inner = words(INNER);
    return rooms.stream().filter(room -> !rooms.containsAll(inner) || !inner.contains(room));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
