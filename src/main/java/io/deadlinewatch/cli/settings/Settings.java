package io.deadlinewatch.cli.settings;

import static io.deadlinewatch.cli.settings.ProfileKey.AWS_PROFILE;
import static io.deadlinewatch.cli.settings.ProfileKey.REGION;
import static io.deadlinewatch.cli.settings.ProfileKey.STACK;
import static io.deadlinewatch.cli.settings.ProfileKey.TABLE;

import io.deadlinewatch.cli.workplace.AwsChoice;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds. The command line goes first, and with it the profile that {@code --profile} names:
 * whoever names a deployment must not edit another one, whatever their shell has exported. Then the
 * environment, then the profile of {@code DEADLINES_PROFILE} or the file's {@code [default]}.
 */
public final class Settings {
  /** Names a profile. */
  public static final String PROFILE = "DEADLINES_PROFILE";

  private static final Map<ProfileKey, String> VARIABLES =
      Map.of(
          TABLE, "DEADLINES_TABLE",
          STACK, "DEADLINES_STACK",
          REGION, "AWS_REGION",
          AWS_PROFILE, "AWS_PROFILE");

  private static final String ACCESS_KEY = "AWS_ACCESS_KEY_ID";

  private final Map<String, String> environment;
  private final Optional<Setting> profile;
  private final Level given;
  private final Level named;
  private final Level exported;
  private final Level standing;

  private Settings(Map<String, String> environment, Given given, ConfigFile file) {
    this.environment = environment;
    this.given = new Level(given.values());
    this.exported = exported(environment);
    var byOption = given.profile().map(name -> new Setting(name, "--profile"));
    var byVariable = variable(PROFILE).map(name -> new Setting(name, PROFILE));
    this.named = level(byOption.map(file::profile));
    var other = byVariable.map(file::profile).or(file::unnamed);
    this.standing = level(byOption.isPresent() ? Optional.empty() : other);
    this.profile =
        byOption
            .or(() -> byVariable)
            .or(() -> file.unnamed().map(one -> new Setting(one.name(), file.words())));
  }

  /** What holds of these. */
  public static Settings of(Map<String, String> environment, Given given, ConfigFile file) {
    return new Settings(environment, given, file);
  }

  private static Level exported(Map<String, String> environment) {
    Map<ProfileKey, Setting> values = new EnumMap<>(ProfileKey.class);
    VARIABLES.forEach((key, name) ->
        variable(environment, name).ifPresent(value -> values.put(key, new Setting(value, name))));
    return new Level(values);
  }

  private static Level level(Optional<Profile> profile) {
    return new Level(profile.map(Profile::values).orElse(Map.of()));
  }

  /** Which profile holds. */
  public Optional<Setting> profile() {
    return profile;
  }

  /** The table, where one is named before any stack. */
  public Optional<Setting> table() {
    return deciding().flatMap(level -> level.get(TABLE));
  }

  /** The stack whose table it is; not that of a variable which gave way to a table. */
  public Optional<Setting> stack() {
    return deciding()
        .filter(level -> !level.equals(exported) || level.get(TABLE).isEmpty())
        .flatMap(level -> level.get(STACK));
  }

  private Optional<Level> deciding() {
    return levels().filter(Level::saysWhichTable).findFirst();
  }

  private Stream<Level> levels() {
    return Stream.of(given, named, exported, standing);
  }

  /** The stack that the command line names, itself or by a profile. */
  public Optional<Setting> stackOfTheCommand() {
    return given.get(STACK).or(() -> named.get(STACK));
  }

  /** The stack that is known where the command line names none. */
  public Optional<Setting> stackOfTheShell() {
    return exported.get(STACK).or(() -> standing.get(STACK));
  }

  /** A variable that says something. */
  public Optional<String> variable(String name) {
    return variable(environment, name);
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** The region; none where AWS's own files are left to say it. */
  public Optional<Setting> region() {
    return levels().flatMap(level -> level.get(REGION).stream()).findFirst();
  }

  /** The AWS profile; none where AWS's own order finds the credentials. */
  public Optional<Setting> awsProfile() {
    return levels().flatMap(level -> level.get(AWS_PROFILE).stream()).findFirst();
  }

  /** Where credentials come from: never what they are. */
  public Setting credentials() {
    return keysGoFirst()
        ? new Setting("of the environment", ACCESS_KEY)
        : awsProfile()
            .map(name -> new Setting("of the AWS profile " + name.value(), name.from()))
            .orElse(new Setting("as AWS's tools find them", "default"));
  }

  /**
   * What AWS's own order must be told, and nothing that it finds by itself: it reads the variables,
   * and keys that are exported go before a profile that nobody named on the command line.
   */
  public AwsChoice choice() {
    var own = awsProfile().filter(_ -> !keysGoFirst());
    return new AwsChoice(unknownToAws(region()), unknownToAws(own));
  }

  private boolean keysGoFirst() {
    return variable(ACCESS_KEY).isPresent() && named.get(AWS_PROFILE).isEmpty();
  }

  private Optional<String> unknownToAws(Optional<Setting> setting) {
    return setting.filter(found -> !exported.values().containsValue(found)).map(Setting::value);
  }
}
