package io.deadlinewatch.board.publish;

import io.deadlinewatch.board.BoardFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A bucket in memory that behaves as S3 does. */
final class MemoryBucket implements Bucket {
  final Map<String, String> texts = new HashMap<>();
  int puts;

  @Override
  public Map<String, String> list() {
    var listed = new HashMap<String, String>();
    texts.forEach((name, text) -> listed.put(name, fingerprint(name, text)));
    return listed;
  }

  @Override
  public boolean put(BoardFile file, Optional<String> instead) {
    if (!instead.equals(Optional.ofNullable(list().get(file.name())))) {
      return false;
    }
    puts++;
    texts.put(file.name(), file.text());
    return true;
  }

  @Override
  public boolean remove(String name, String fingerprint) {
    return fingerprint.equals(list().get(name)) && texts.remove(name) != null;
  }

  private static String fingerprint(String name, String text) {
    return Fingerprints.of(new BoardFile(name, text).bytes());
  }
}
