package io.deadlinewatch.local;

import io.deadlinewatch.aws.PlainFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held by the one watch that a home has; it ends with its process, however that ends. */
public final class HomeLock implements AutoCloseable {
  private static final String NAME = "watch.lock";

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes it.
   *
   * @throws PlainFailure where another watch has it
   */
  public static HomeLock take(Path folder) {
    try {
      var channel =
          FileChannel.open(
              folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new PlainFailure(
            "another watch runs on " + folder + "; end it first, or name another --home");
      }
      return new HomeLock(channel);
    } catch (IOException failed) {
      throw new PlainFailure(folder + " cannot be written; look at who owns it", failed);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable Object lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // The lock ends with the process.
    }
  }
}
