package io.deadlinewatch.stack;

import io.deadlinewatch.support.aws.UnavailableException;
import io.deadlinewatch.support.aws.Venv;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real {@code sam} command, of the version that .ci/locks pins. */
final class Sam {
  private static final int MAX_SECONDS = 120;

  private final String command;
  private final URI endpoint;
  private final Path folder;
  private final Transcript transcript;

  /** What a run left. */
  record Run(int code, String said) {}

  /**
   * Installs it at first use.
   *
   * @param folder where it runs; it reads no samconfig.toml there
   */
  Sam(URI endpoint, Path folder, Transcript transcript) {
    this.command = install();
    this.endpoint = endpoint;
    this.folder = folder;
    this.transcript = transcript;
  }

  private static String install() {
    try {
      return Venv.of("sam").command("sam");
    } catch (UnavailableException e) {
      throw e.inVain("The deployment cannot be tested");
    }
  }

  /** {@code sam deploy}, without questions. */
  Run deploy(Path template, String stack, List<String> parameters) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "deploy",
                "--template-file",
                template.toString(),
                "--stack-name",
                stack,
                "--resolve-s3",
                "--capabilities",
                "CAPABILITY_IAM",
                "--no-confirm-changeset",
                "--no-progressbar",
                "--parameter-overrides"));
    arguments.addAll(parameters);
    return run(arguments);
  }

  /** {@code sam delete}, without questions. */
  Run delete(String stack, String region) {
    return run(List.of("delete", "--stack-name", stack, "--region", region, "--no-prompts"));
  }

  private Run run(List<String> arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(arguments);
    try {
      var said = Files.createTempFile(folder, "sam", ".txt");
      var builder =
          new ProcessBuilder(all)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
      builder.environment().put("SAM_CLI_TELEMETRY", "0");
      builder.environment().put("AWS_ENDPOINT_URL", endpoint.toString());
      builder.environment().put("AWS_DEFAULT_REGION", DeployedStack.REGION);
      builder.environment().put("AWS_ACCESS_KEY_ID", Clients.ROOT);
      builder.environment().put("AWS_SECRET_ACCESS_KEY", Clients.ROOT);
      builder.environment().put("AWS_CONFIG_FILE", folder.resolve("none").toString());
      builder.environment().put("AWS_SHARED_CREDENTIALS_FILE", folder.resolve("none").toString());
      var process = builder.start();
      if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      var run = new Run(process.waitFor(), Files.readString(said));
      transcript.say("$ sam " + String.join(" ", arguments) + "\n" + shortened(run.said()));
      return run;
    } catch (IOException e) {
      throw new IllegalStateException("sam does not run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("sam was interrupted", e);
    }
  }

  /** Without the hundred resources that were made without trouble. */
  private static String shortened(String said) {
    return said.lines()
        .filter(line -> line.matches(".*(FAILED|Error|ROLLBACK|CloudFormation::S|Success|Delet).*"))
        .limit(20)
        .reduce("", (text, line) -> text + line + "\n");
  }
}
