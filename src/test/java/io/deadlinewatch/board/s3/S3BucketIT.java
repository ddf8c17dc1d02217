package io.deadlinewatch.board.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.publish.BucketException;
import io.deadlinewatch.board.publish.Fingerprints;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.support.aws.LocalAws;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** What {@code Bucket} promises, on the emulator's S3. */
class S3BucketIT {
  private static final Optional<String> NOTHING = Optional.empty();

  private final LocalAws aws = LocalAws.get();

  @Test
  void aFileIsPutInThePlaceOfTheOneThatWasListed() throws Exception {
    var bucket = bucket("board-of-one-file");
    var first = new BoardFile("d/x/index.html", "first 中 \uD83D\uDEA2");
    assertTrue(bucket.put(first, NOTHING));
    assertFalse(bucket.put(first, NOTHING));
    assertEquals(Map.of(first.name(), Fingerprints.of(first.bytes())), bucket.list());
    var second = new BoardFile(first.name(), "second");
    assertFalse(bucket.put(second, Optional.of(Fingerprints.of(second.bytes()))));
    assertTrue(bucket.put(second, Optional.of(Fingerprints.of(first.bytes()))));
    assertEquals(Map.of(first.name(), Fingerprints.of(second.bytes())), bucket.list());
    assertFalse(bucket.put(new BoardFile("gone", ""), Optional.of("0".repeat(32))));
  }

  @Test
  void aFileThatIsRemovedIsGone() throws Exception {
    var bucket = bucket("board-of-removals");
    var file = new BoardFile("robots.txt", "");
    assertTrue(bucket.put(file, NOTHING));
    assertTrue(bucket.remove(file.name(), Fingerprints.of(file.bytes())));
    assertEquals(Map.of(), bucket.list());
  }

  @Test
  void morePagesThanOneAreListed() throws Exception {
    var bucket = bucket("board-of-many");
    var names = IntStream.range(0, 1_010).mapToObj(i -> "d/x" + i + "/index.html").toList();
    Parallel.atOnce().each(names, 16, name -> bucket.put(new BoardFile(name, name), NOTHING));
    assertEquals(names.size(), bucket.list().size());
  }

  @Test
  void aBucketThatIsNotThereIsNamedAsTheReason() {
    var thrown = assertThrows(BucketException.class, () -> at("no-such-board").list());
    assertTrue(thrown.getMessage().contains("404 NoSuchBucket"), thrown.getMessage());
    assertThrows(
        BucketException.class, () -> at("no-such-board").put(new BoardFile("a", "a"), NOTHING));
  }

  private S3Bucket bucket(String name) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var put = HttpRequest.newBuilder(aws.endpoint().resolve("/" + name));
      http.send(put.PUT(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding());
    }
    return at(name);
  }

  private S3Bucket at(String name) {
    return new S3Bucket(
        UrlConnectionHttpClient.create(),
        StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")),
        S3Address.of(name, aws.region(), Optional.of(aws.endpoint())));
  }
}
