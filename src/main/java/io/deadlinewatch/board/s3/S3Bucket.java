package io.deadlinewatch.board.s3;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.publish.Bucket;
import io.deadlinewatch.board.publish.BucketException;
import io.deadlinewatch.board.publish.FileHeaders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** A bucket of S3. */
public final class S3Bucket implements Bucket {
  private static final Pattern CODE = Pattern.compile("<Code>([A-Za-z]{1,60})</Code>");
  private static final byte[] NOTHING = {};

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final S3Address address;
  private final SignedCalls calls;

  /** Opens nothing yet. */
  public S3Bucket(SdkHttpClient http, AwsCredentialsProvider credentials, S3Address address) {
    this.address = address;
    this.calls = new SignedCalls(http, credentials, address);
  }

  @Override
  public Map<String, String> list() {
    Map<String, String> all = new HashMap<>();
    Optional<String> next = Optional.empty();
    do {
      var request = request(SdkHttpMethod.GET, "").putRawQueryParameter("list-type", "2");
      next.ifPresent(token -> request.putRawQueryParameter("continuation-token", token));
      var answer = calls.call(request.build(), NOTHING);
      requireDone("list the board's files", answer);
      var page = Listing.read(answer.text());
      all.putAll(page.fingerprints());
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  @Override
  public boolean put(BoardFile file, Optional<String> instead) {
    var body = file.bytes();
    var request =
        request(SdkHttpMethod.PUT, file.name())
            .putHeader("Content-Type", FileHeaders.contentType(file.name()))
            .putHeader("Content-Length", Integer.toString(body.length))
            .putHeader("Cache-Control", FileHeaders.FRESH_FOR);
    instead.ifPresentOrElse(
        fingerprint -> request.putHeader("If-Match", quoted(fingerprint)),
        () -> request.putHeader("If-None-Match", "*"));
    return isDone("write " + file.name(), calls.call(request.build(), body));
  }

  @Override
  public boolean remove(String name, String fingerprint) {
    var request =
        request(SdkHttpMethod.DELETE, name).putHeader("If-Match", quoted(fingerprint)).build();
    return isDone("remove " + name, calls.call(request, NOTHING));
  }

  private SdkHttpRequest.Builder request(SdkHttpMethod method, String name) {
    return SdkHttpRequest.builder()
        .method(method)
        .uri(address.root())
        .encodedPath(address.root().getPath() + "/" + name);
  }

  private static String quoted(String fingerprint) {
    return '"' + fingerprint + '"';
  }

  /** Whether the condition held: another may have written the file, or removed it, meanwhile. */
  private static boolean isDone(String what, SignedCalls.Answer answer) {
    return switch (answer.status()) {
      case PRECONDITION_FAILED, CONFLICT, NOT_FOUND -> {
        if (code(answer).equals("NoSuchBucket")) {
          requireDone(what, answer);
        }
        yield false;
      }
      default -> {
        requireDone(what, answer);
        yield true;
      }
    };
  }

  private static void requireDone(String what, SignedCalls.Answer answer) {
    if (answer.status() / 100 != 2) {
      throw new BucketException(
          "S3 did not %s: %d %s".formatted(what, answer.status(), code(answer)).strip());
    }
  }

  private static String code(SignedCalls.Answer answer) {
    var code = CODE.matcher(answer.text());
    return code.find() ? code.group(1) : "";
  }
}
