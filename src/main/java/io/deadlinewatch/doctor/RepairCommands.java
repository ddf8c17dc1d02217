package io.deadlinewatch.doctor;

import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.text.ShellWord;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the watch runs, for the commands that mend it.
 *
 * @param stack the CloudFormation stack, where it is known
 * @param feedQueueArn the queue that dead letters go back to, where it is known
 * @param home the folder, where there is one in the place of the table
 */
public record RepairCommands(
    String table, Optional<String> stack, Optional<String> feedQueueArn, Optional<String> home) {
  private static final Pattern FACT =
      Pattern.compile("([a-z0-9-]{1,64})#(\\d{4}-\\d{2}-\\d{2})#([a-z0-9-]{1,64})");

  /** One of our own commands, for this table. */
  public String ours(String command) {
    var where =
        home.map(folder -> " --home " + ShellWord.of(folder))
            .or(() -> stack.map(name -> " --stack " + name))
            .orElse(" --table " + table);
    return "deadline-watch " + command + where;
  }

  /** Writes anew what cannot be read, where something is left to write it from. */
  String mend(ItemKey key) {
    if (key.pk().startsWith(ItemKey.DEADLINE_PREFIX)) {
      return ours(repair(key));
    }
    if (key.equals(ItemKey.AUDIENCE)) {
      return ours("audience --zone ZONE --alert-time TIME --digest-time TIME --digest-days DAYS");
    }
    return factAnew(key).map(this::ours).orElseGet(() -> shown(key));
  }

  /** Shows a row as it is. */
  public String shown(ItemKey key) {
    return home.map(folder -> onFile(folder, "SELECT body FROM item WHERE " + isKey(key)))
        .orElseGet(() -> onItem("get-item", table, key));
  }

  /** Takes a row away. */
  public String takenAway(ItemKey key) {
    return home.map(folder -> onFile(folder, "DELETE FROM item WHERE " + isKey(key)))
        .orElseGet(() -> onItem("delete-item", table, key));
  }

  /**
   * Has the next sweep look at an item, which plans it anew; conditional as every write is.
   *
   * @param now as the table writes it
   */
  String release(ItemKey key, long version, String now) {
    return home.map(folder -> releaseInFile(folder, key, version, now))
        .orElseGet(() ->
            onItem("update-item", table, key)
                + " --update-expression 'SET nextAlertAt = :now ADD version :one REMOVE"
                + " claimedUntil' --condition-expression 'version = :seen'"
                + " --expression-attribute-values '{\":now\":{\"S\":\""
                + now
                + "\"},\":one\":{\"N\":\"1\"},\":seen\":{\"N\":\""
                + version
                + "\"}}'");
  }

  private static String releaseInFile(String folder, ItemKey key, long version, String now) {
    return onFile(
        folder,
        "UPDATE item SET body = json_remove(json_set(body, '\\$.nextAlertAt.S', '%s',"
                .formatted(now)
            + " '\\$.version.N', '%d'), '\\$.claimedUntil') WHERE ".formatted(version + 1)
            + isKey(key)
            + " AND json_extract(body, '\\$.version.N') = '%d'".formatted(version));
  }

  /** What a home's items lie in is SQLite's. */
  private static String onFile(String folder, String sql) {
    return "sqlite3 " + ShellWord.of(folder + "/deadlines.db") + " \"" + sql + "\"";
  }

  private static String isKey(ItemKey key) {
    return "pk = '%s' AND sk = '%s'".formatted(plain(key.pk()), plain(key.sk()));
  }

  /** Writes what of a deadline cannot be read anew. */
  public static String repair(ItemKey key) {
    return "repair " + plain(key.pk().substring(ItemKey.DEADLINE_PREFIX.length()));
  }

  /** Writes a fact anew under the same key, which names its track, its day and its id. */
  public static Optional<String> factAnew(ItemKey key) {
    var fact = FACT.matcher(key.sk());
    return key.pk().equals("SITUATION") && fact.matches()
        ? Optional.of(
            "fact add --track %s --as-of %s --id %s --text TEXT"
                .formatted(fact.group(1), fact.group(2), fact.group(3)))
        : Optional.empty();
  }

  /** One of DynamoDB's own commands on one item. */
  private static String onItem(String command, String table, ItemKey key) {
    return "aws dynamodb " + command + " --table-name " + table + " --key " + key(key);
  }

  /** For a shell; a key of hostile text is at worst a wrong key. */
  static String key(ItemKey key) {
    return "'{\"pk\":{\"S\":\""
        + plain(key.pk())
        + "\"},\"sk\":{\"S\":\""
        + plain(key.sk())
        + "\"}}'";
  }

  /**
   * The sweep's log of the last day, of which SAM shows ten minutes by itself, or what it says of
   * one item. A filter takes a word with a hyphen in double quotes only; the single ones are the
   * shell's.
   */
  String log(Optional<String> filter) {
    if (home.isPresent()) {
      return begin();
    }
    return logOf("SweepFunction")
        + filter.map(word -> " --filter '\"" + plain(word) + "\"'").orElse("");
  }

  /** A home has no log but the lines of its watch, and what is amiss is mostly that none runs. */
  private String begin() {
    return ours("watch");
  }

  /** The board's log of the last day. */
  String boardLog() {
    return logOf("BoardFunction");
  }

  private String logOf(String function) {
    return "sam logs --name " + function + stackName() + " --start-time '1 day ago'";
  }

  /** Puts routes right where they are written. */
  String mendRoutes() {
    return ours(home.isPresent() ? "routes check" : "routes set FILE");
  }

  /** Text of an item for a shell; hostile text is at worst not found. */
  static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9#/_.:-]", "?");
  }

  /**
   * Moves dead letters back. SQS does not know where from the relay's own came: it buries them by
   * sending, so the way back must be named.
   */
  String moveBack(String deadLetterArn) {
    if (home.isPresent()) {
      return ours("dead-letters retry --all");
    }
    return "aws sqs start-message-move-task --source-arn "
        + deadLetterArn
        + " --destination-arn "
        + feedQueueArn.orElse("FEED_QUEUE_ARN");
  }

  /**
   * Finds what is missing. Deploying anew makes none of it: CloudFormation does not look by itself.
   */
  String drift() {
    return "aws cloudformation detect-stack-drift" + stackName();
  }

  /** Makes new versions of the functions; a managed Java takes its newest release then. */
  String deploy() {
    return "sam build && sam deploy" + stackName();
  }

  private String stackName() {
    return " --stack-name " + stack.orElse("STACK");
  }
}
