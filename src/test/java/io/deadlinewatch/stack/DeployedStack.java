package io.deadlinewatch.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.runtime.Machine;
import io.deadlinewatch.support.aws.MiniStack;
import io.deadlinewatch.support.aws.UnavailableException;
import io.deadlinewatch.support.aws.Venv;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.sts.model.Credentials;

/** The template of this project as a stack, in an emulator that enforces its permissions. */
final class DeployedStack implements AutoCloseable {
  static final String REGION = "us-east-1";

  private static final String NAME = "watch";
  private static final String ALIAS = "live";

  final Transcript transcript = new Transcript();
  final Path folder = folder();
  final MiniStack server;
  final Clients root;
  private final Sam sam;
  private final Path code = folder.resolve("function");
  private final Adaptation adaptation;

  /**
   * @param register where the collector asks
   */
  DeployedStack(String register) throws IOException {
    adaptation = new Adaptation(code, register);
    server = started(Files.createDirectories(folder.resolve("tmp")));
    root = Clients.ofRoot(server.endpoint());
    sam = new Sam(server.endpoint(), folder, transcript);
    FunctionPackage.make(code);
    adaptation.edits().forEach(edit -> transcript.say("Adapted: " + edit.why()));
  }

  private static Path folder() throws IOException {
    return Files.createTempDirectory(
        Files.createDirectories(Venv.target().resolve("deployment")), "run-");
  }

  /** What it unpacks functions into is ours to throw away. */
  private static MiniStack started(Path tmp) {
    try {
      return MiniStack.start(
          REGION, "ministack-deployment.log", Map.of("AUTH", "true", "TMPDIR", tmp.toString()));
    } catch (UnavailableException e) {
      throw e.inVain("The deployment cannot be tested");
    }
  }

  /** Deploys the template, with these parameters beside those that the emulator needs. */
  Sam.Run deploy(String... parameters) {
    return deploy(_ -> {}, parameters);
  }

  /** Deploys a template that somebody has broken. */
  Sam.Run deploy(Consumer<Map<String, Object>> mistake, String... parameters) {
    var template = adaptation.template();
    mistake.accept(template);
    List<String> all = new ArrayList<>(List.of(parameters));
    all.add("Runtime=provided.al2023");
    all.add("Board=PUBLIC");
    all.add("Collector=DAILY");
    all.add("TestAlertPublishers=" + DeployedOperator.ARN);
    all.add("Deployment=Linear10PercentEvery1Minute"); // so that there are its alarms
    try {
      all.add("Architecture=" + Machine.here().architecture());
      var file = Files.createTempFile(folder, "template", ".json");
      Files.write(file, new ObjectMapper().writeValueAsBytes(template));
      return sam.deploy(file, NAME, all);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Sam.Run delete() {
    return sam.delete(NAME, REGION);
  }

  String name() {
    return NAME;
  }

  String status() {
    return stack().stackStatusAsString();
  }

  /** An output, which is all that an operator goes by. */
  String output(String key) {
    return stack().outputs().stream()
        .filter(output -> output.outputKey().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no output " + key))
        .outputValue();
  }

  /** All outputs, in the order of their names. */
  Map<String, String> outputs() {
    Map<String, String> outputs = new TreeMap<>();
    stack().outputs().forEach(output -> outputs.put(output.outputKey(), output.outputValue()));
    return outputs;
  }

  /** What a resource of the template is called here; for what no output names, such as a role. */
  String resource(String logicalId) {
    return root.cloudFormation()
        .describeStackResource(get -> get.stackName(NAME).logicalResourceId(logicalId))
        .stackResourceDetail()
        .physicalResourceId();
  }

  /** The version that the alias of a function leads to. */
  String version(String function) {
    return root.lambda()
        .getAlias(get -> get.functionName(output(function)).name(ALIAS))
        .functionVersion();
  }

  /** The memory of the version that the alias leads to. */
  int memory(String function) {
    return root.lambda()
        .getFunctionConfiguration(get -> get.functionName(output(function)).qualifier(ALIAS))
        .memorySize();
  }

  /** Invokes what the alias leads to, as the schedule does. */
  InvokeResponse invoke(String function) {
    return root.lambda()
        .invoke(invoke ->
            invoke
                .functionName(output(function))
                .qualifier(ALIAS)
                .payload(SdkBytes.fromString("{}", StandardCharsets.UTF_8)));
  }

  /** Everything that a function has logged. */
  String log(String group) {
    var events =
        root.logs().filterLogEvents(filter -> filter.logGroupName(output(group)).limit(10_000));
    return String.join("\n", events.events().stream().map(event -> event.message()).toList());
  }

  /** Has an alarm go off, which the emulator would not by what it measures. */
  void setOff(String alarm) {
    var cloudWatch = root.cloudWatch();
    var name =
        cloudWatch.describeAlarms().metricAlarms().stream()
            .map(MetricAlarm::alarmName)
            .filter(each -> each.contains(alarm))
            .findFirst()
            .orElseThrow(() ->
                new AssertionError(resource(alarm) + " is not in " + cloudWatch.describeAlarms()));
    cloudWatch.setAlarmState(set ->
        set.alarmName(name)
            .stateValue(StateValue.ALARM)
            .stateReason("Set by a test: the emulator measures nothing."));
  }

  /** AWS as a role of the template sees it. */
  Clients as(String role) {
    String arn = root.iam().getRole(get -> get.roleName(resource(role))).role().arn();
    Credentials lent =
        root.sts()
            .assumeRole(assume -> assume.roleArn(arn).roleSessionName("deployment-test"))
            .credentials();
    return root.as(
        AwsSessionCredentials.create(
            lent.accessKeyId(), lent.secretAccessKey(), lent.sessionToken()));
  }

  private Stack stack() {
    return root.cloudFormation().describeStacks(get -> get.stackName(NAME)).stacks().getFirst();
  }

  @Override
  public void close() {
    server.close();
    transcript.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
