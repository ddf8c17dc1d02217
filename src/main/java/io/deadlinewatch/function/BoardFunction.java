package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.deadlinewatch.board.look.BoardLook;
import io.deadlinewatch.board.publish.Bucket;
import io.deadlinewatch.board.publish.Publication;
import io.deadlinewatch.board.render.BoardFiles;
import io.deadlinewatch.board.s3.S3Address;
import io.deadlinewatch.board.s3.S3Bucket;
import io.deadlinewatch.function.log.BoardLog;
import io.deadlinewatch.function.log.LogLines;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * Writes the board anew, once an event: of edits, by the table's stream, or of the schedule. What
 * an event says does not matter, since everything is read from the table.
 */
public final class BoardFunction implements RequestStreamHandler {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final BoardLook boardLook;
  private final Publication publication;
  private final InstantSource clock;
  private final BoardLog log;

  /** For Lambda: reads the environment and fails with all that is wrong with it. */
  public BoardFunction() {
    this(System.getenv(), WallClock.system(), LogLines.toStandardOutput());
  }

  private BoardFunction(Map<String, String> environment, InstantSource clock, PrintStream out) {
    this(BoardSettings.of(environment), bucketOf(environment), clock, new BoardLog(out, clock));
    BeforeSnapshot.rehearse(environment, new LogLines(out, clock), BoardRehearsal::new);
  }

  private BoardFunction(BoardSettings settings, Bucket bucket, InstantSource clock, BoardLog log) {
    this(
        new BoardLook(
            new DynamoStore(SweepWiring.dynamo(), settings.table(), log::leftOut), settings.site()),
        new Publication(bucket, Parallel.atOnce()),
        clock,
        log);
  }

  BoardFunction(BoardLook boardLook, Publication publication, InstantSource clock, BoardLog log) {
    this.boardLook = boardLook;
    this.publication = publication;
    this.clock = clock;
    this.log = log;
  }

  /**
   * @throws IllegalStateException where others were faster each time: the stream brings the event
   *     again
   */
  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    log.begin();
    var report = publication.bring(() -> BoardFiles.of(boardLook.look(clock.instant())));
    log.brought(report);
    if (!report.isDone()) {
      throw new IllegalStateException(
          "another rendering was faster each of " + report.attempts() + " times");
    }
    answer.write(json(report).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Publication.Report report) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeNumberField("written", report.written());
      json.writeNumberField("removed", report.removed());
      json.writeEndObject();
    });
  }

  /** Opens no connection and asks for no credentials yet. */
  private static Bucket bucketOf(Map<String, String> environment) {
    var settings = BoardSettings.of(environment);
    var endpoint = Optional.ofNullable(environment.get("AWS_ENDPOINT_URL")).map(URI::create);
    var region = Region.of(environment.getOrDefault("AWS_REGION", "us-east-1"));
    return new S3Bucket(
        UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER).build(),
        DefaultCredentialsProvider.builder().build(),
        S3Address.of(settings.bucket(), region, endpoint));
  }
}
