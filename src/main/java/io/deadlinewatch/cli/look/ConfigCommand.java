package io.deadlinewatch.cli.look;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.HomeChoice;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.settings.ConfigFile;
import io.deadlinewatch.cli.settings.Setting;
import io.deadlinewatch.cli.settings.Settings;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** Shows what holds, and where each comes from; it asks no AWS, and prints no secret. */
@CommandLine.Command(
    name = "config",
    description = {
      "Shows which table, stack, region and AWS profile hold here, or which home in their place,"
          + " and where each comes from.",
      "It asks nothing of AWS, and prints no secret."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Profiles stand in deadline-watch/config below $XDG_CONFIG_HOME or ~/.config:",
      "  [profile staging]",
      "  stack = deadline-watch-staging",
      "  region = eu-west-1",
      "  aws_profile = staging",
      "",
      "Example:",
      "  deadline-watch config --profile staging"
    })
public final class ConfigCommand implements Runnable {
  private static final String ENDPOINT = "AWS_ENDPOINT_URL";

  private final Workplace workplace;

  @CommandLine.Mixin private Connection connection = new Connection();
  @CommandLine.Mixin private Output output = new Output();

  public ConfigCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public void run() {
    var file = ConfigFile.read(workplace.environment());
    var rows = rows(connection.settings(workplace), file);
    connection.homeOption(workplace).ifPresent(home -> putHome(rows, home));
    if (output.isJson()) {
      rows.forEach((name, setting) -> workplace.out().println(json(name, setting)));
      return;
    }
    var table = new TextTable("SETTING", "VALUE", "FROM");
    rows.forEach((name, setting) ->
        table.row(
            name, setting.map(Setting::value).orElse("-"), setting.map(Setting::from).orElse("")));
    table.print(workplace);
  }

  private static Map<String, Optional<Setting>> rows(Settings settings, ConfigFile file) {
    Map<String, Optional<Setting>> rows = new LinkedHashMap<>();
    rows.put("profile", settings.profile());
    rows.put("table", settings.table().or(() -> settings.stack().map(ConfigCommand::ofStack)));
    rows.put("stack", settings.stack());
    rows.put("region", settings.region());
    rows.put("aws_profile", settings.awsProfile());
    rows.put("credentials", Optional.of(settings.credentials()));
    rows.put("endpoint", settings.variable(ENDPOINT).map(ConfigCommand::endpoint));
    var names = String.join(", ", file.names());
    rows.put("profiles", Optional.of(new Setting(names.isEmpty() ? "none" : names, file.words())));
    return rows;
  }

  /** A home stands in the place of table and stack. */
  private void putHome(Map<String, Optional<Setting>> rows, String home) {
    var from = connection.given().contains("--home") ? "--home" : HomeChoice.VARIABLE;
    rows.put("table", Optional.empty());
    rows.put("stack", Optional.empty());
    rows.put("home", Optional.of(new Setting(home, from)));
  }

  private static Setting ofStack(Setting stack) {
    return new Setting("the stack's output DeadlinesTableName", stack.from());
  }

  /** Without a name and a password, which an address may hold. */
  private static Setting endpoint(String address) {
    return new Setting(address.replaceFirst("//[^/]*@", "//"), ENDPOINT);
  }

  private static String json(String name, Optional<Setting> setting) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("setting", name);
      Json.field(json, "value", setting.map(Setting::value));
      Json.field(json, "from", setting.map(Setting::from));
      json.writeEndObject();
    });
  }
}
