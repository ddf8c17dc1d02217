package io.deadlinewatch.function;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.board.look.BoardLook;
import io.deadlinewatch.board.publish.Bucket;
import io.deadlinewatch.board.publish.Publication;
import io.deadlinewatch.function.log.BoardLog;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.rehearsal.CannedEvent;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Writes a board of a made-up table into nowhere. */
final class BoardRehearsal implements Rehearsal {
  private static final Site SITE = new Site(Optional.of(URI.create("https://board.invalid/")));

  @Override
  public String perform(int times) throws IOException {
    try (var dynamo = new CannedAws().behind(SweepWiring.dynamoBuilder()).build()) {
      var log = new BoardLog(NOWHERE, () -> CannedAws.NOW);
      var store = new DynamoStore(dynamo, CannedAws.NAME, log::leftOut);
      var publication = new Publication(new Nowhere(), Parallel.oneByOne());
      return Rehearsal.repeat(
          times,
          () ->
              new BoardFunction(new BoardLook(store, SITE), publication, () -> CannedAws.NOW, log),
          CannedEvent::schedule);
    }
  }

  /** Takes everything and keeps nothing. */
  private static final class Nowhere implements Bucket {
    @Override
    public Map<String, String> list() {
      return Map.of("gone", "");
    }

    @Override
    public boolean put(BoardFile file, Optional<String> instead) {
      return true;
    }

    @Override
    public boolean remove(String name, String fingerprint) {
      return true;
    }
  }
}
