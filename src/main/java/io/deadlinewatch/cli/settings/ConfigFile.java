package io.deadlinewatch.cli.settings;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Utf8Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The config file, {@code deadline-watch/config} below {@code XDG_CONFIG_HOME} or {@code
 * ~/.config}.
 *
 * @param path where it is, or would be; none where there is no home
 * @param profiles by name; none where there is no file
 */
public record ConfigFile(Optional<Path> path, Map<String, Profile> profiles) {
  /** Takes a copy. */
  public ConfigFile {
    profiles = Map.copyOf(profiles);
  }

  /**
   * Reads it.
   *
   * @throws RequestException where it cannot be read or is wrong
   */
  public static ConfigFile read(Map<String, String> environment) {
    var path = path(environment);
    return new ConfigFile(path, path.filter(Files::exists).map(ConfigFile::read).orElse(Map.of()));
  }

  private static Map<String, Profile> read(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new RequestException(path + ": is no file; profiles stand in a text file");
    }
    try {
      var text =
          Utf8Text.of(Files.readAllBytes(path))
              .orElseThrow(() -> new RequestException(path + ": " + Utf8Text.REFUSED));
      return ConfigText.read(path.toString(), text);
    } catch (IOException _) {
      throw new RequestException(path + ": cannot be read; check its permissions");
    }
  }

  /** As the XDG base directories are found: what is not absolute does not count. */
  private static Optional<Path> path(Map<String, String> environment) {
    return folder(environment, "XDG_CONFIG_HOME")
        .or(() -> folder(environment, "HOME").map(home -> home.resolve(".config")))
        .or(() -> folder(environment, "USERPROFILE").map(home -> home.resolve(".config")))
        .map(folder -> folder.resolve("deadline-watch").resolve("config"));
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  /** The names that {@code --profile} takes. */
  public Set<String> names() {
    return new TreeSet<>(profiles.keySet());
  }

  /**
   * A profile that somebody names.
   *
   * @param asked its name, and who says it
   * @throws RequestException where there is none
   */
  Profile profile(Setting asked) {
    var profile = profiles.get(asked.value());
    if (profile == null) {
      throw new RequestException(
          asked.from()
              + ": there is no profile "
              + RefusedException.quoted(asked.value())
              + DidYouMean.question(asked.value(), profiles.keySet())
              + (profiles.isEmpty() ? "" : "; there are: " + String.join(", ", names()))
              + "; the file is "
              + words());
    }
    return profile;
  }

  Optional<Profile> unnamed() {
    return Optional.ofNullable(profiles.get(Profile.DEFAULT));
  }

  /** Its path for a message. */
  public String words() {
    return path.map(Path::toString).orElse("~/.config/deadline-watch/config");
  }
}
