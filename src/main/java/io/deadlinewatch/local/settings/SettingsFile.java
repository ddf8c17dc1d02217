package io.deadlinewatch.local.settings;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.relay.route.RouteKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The watch.yaml of a home, read when the watch begins and whenever it is another than before. */
public final class SettingsFile {
  /** Its name in the home. */
  public static final String NAME = "watch.yaml";

  private static final int MOST_BYTES = 1 << 20;

  private final Path path;
  private final Map<String, String> environment;
  private final RouteKinds kinds;
  private byte @Nullable [] seen;

  public SettingsFile(Path home, Map<String, String> environment, RouteKinds kinds) {
    this.path = home.resolve(NAME);
    this.environment = Map.copyOf(environment);
    this.kinds = kinds;
  }

  /**
   * Reads it; nothing is set where it is not there.
   *
   * @throws DataException with all that is wrong with it
   */
  public HomeSettings read() {
    var bytes = bytes();
    seen = bytes.orElse(null);
    return bytes.map(this::settings).orElse(HomeSettings.NONE);
  }

  /**
   * Reads it anew where it is another than when it was read last; nothing where it is the same.
   *
   * @throws DataException with all that is wrong with it; it is not told again before it changes
   */
  public Optional<HomeSettings> changed() {
    var bytes = bytes();
    if (Arrays.equals(bytes.orElse(null), seen)) {
      return Optional.empty();
    }
    seen = bytes.orElse(null);
    return Optional.of(
        bytes.map(this::settings).orElseThrow(() -> new DataException(path.toString(), "is gone")));
  }

  /**
   * Whether nothing is wrong with it but that variables are not set. They are secrets that a
   * watch's own environment has, and that of a command need not have.
   */
  public static boolean lacksVariablesOnly(DataException wrong) {
    return wrong.problems().stream().allMatch(Variables::isUnset);
  }

  private HomeSettings settings(byte[] bytes) {
    return SettingsReader.read(path.toString(), bytes, environment, kinds);
  }

  private Optional<byte[]> bytes() {
    try {
      if (Files.exists(path) && Files.size(path) > MOST_BYTES) {
        throw new DataException(path.toString(), "is larger than 1 MB; is it the right file?");
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException failed) {
      throw new PlainFailure(path + " cannot be read; is it a file, and yours to read?", failed);
    }
  }
}
