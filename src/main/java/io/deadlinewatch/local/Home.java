package io.deadlinewatch.local;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.local.outbox.Outbox;
import io.deadlinewatch.local.outbox.OutboxLetters;
import io.deadlinewatch.local.table.LocalTable;
import io.deadlinewatch.local.table.TableFile;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.Pace;
import io.deadlinewatch.relay.aws.DeliveryItems;
import io.deadlinewatch.relay.aws.PaceItems;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.relay.desk.PostTimes;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.store.dynamodb.TableInspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder with a table in it and what is made from it. Commands and a watch use one at the same
 * time, each in its own process.
 */
public final class Home implements AutoCloseable {
  /** The name by which messages call the table. */
  public static final String TABLE = "deadlines";

  private static final String DATABASE = "deadlines.db";

  private final Path folder;
  private final TableFile file;
  private final Optional<Object> identity;

  private Home(Path folder, TableFile file) {
    this.folder = folder;
    this.file = file;
    this.identity = HomeDisk.identity(file.path());
  }

  /**
   * Opens a home, and makes it where there is none.
   *
   * @throws PlainFailure where it cannot be made, or its table cannot be opened or is damaged
   */
  public static Home make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new PlainFailure(
          folder + " cannot be made; look at who owns the folder that it is to be in", failed);
    }
    var home = new Home(folder, TableFile.open(folder.resolve(DATABASE)));
    home.file.requireSound();
    return home;
  }

  /**
   * Opens a home that there is: a mistyped name must not make an empty one.
   *
   * @throws PlainFailure where there is none, or its table cannot be opened
   */
  public static Home open(Path folder) {
    if (!Files.exists(folder.resolve(DATABASE))) {
      throw new PlainFailure(
          folder + " is no home of a watch; begin one with: deadline-watch watch --home " + folder);
    }
    return new Home(folder, TableFile.open(folder.resolve(DATABASE)));
  }

  public Path folder() {
    return folder;
  }

  /** What there is to say of the disk that it is on. */
  public Optional<String> warning() {
    return HomeDisk.warning(folder);
  }

  /**
   * Sees to it that what is written can be found again: a file that was removed while it is open
   * takes what is written to it, and is gone with this process.
   *
   * @throws HomeGoneException where it was removed, or another was put in its place
   */
  public void requireThere() {
    if (!HomeDisk.identity(file.path()).equals(identity)) {
      throw new HomeGoneException(file.path());
    }
  }

  /** Where its board is written. */
  public Path board() {
    return folder.resolve("board");
  }

  /**
   * The store.
   *
   * @param leftOut is told of each row that a list leaves out
   */
  public OperatorStore store(Consumer<UnreadableException> leftOut) {
    return new DynamoStore(new LocalTable(file), TABLE, leftOut);
  }

  /** What the doctor sees of it. */
  public Inspection inspection() {
    return new TableInspection(new LocalTable(file), TABLE);
  }

  /** Where what is published waits to be handed on. */
  public Outbox outbox(InstantSource clock) {
    return new Outbox(file, clock);
  }

  /** What could not be handed on. */
  public DeadLetterBox letters(InstantSource clock) {
    return new OutboxLetters(file, clock);
  }

  /** What each route was told. */
  public Deliveries deliveries() {
    return new DeliveryItems(new LocalTable(file), TABLE);
  }

  /** When a webhook may be posted to. */
  public Pace pace() {
    return new PaceItems(new LocalTable(file), TABLE);
  }

  /** The same, for whoever only looks. */
  public PostTimes postTimes() {
    return new PaceItems(new LocalTable(file), TABLE);
  }

  /** Grows whenever another process has written. */
  public long writesOfOthers() {
    return file.writesOfOthers();
  }

  /** Takes out what is kept no longer. */
  public void deleteExpired(Instant now) {
    new LocalTable(file).deleteExpired(now);
  }

  @Override
  public void close() {
    file.close();
  }
}
