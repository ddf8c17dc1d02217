package io.deadlinewatch.stack;

import io.deadlinewatch.support.aws.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What must be changed in the template so that the emulator can take it, and why. Whatever is not
 * in this list is deployed as it stands.
 */
final class Adaptation {
  /** The name that the emulator wants for a batch, beside the one that AWS wants. */
  private static final Map<String, String> BATCHES =
      Map.of(
          "sns:Publish", "sns:PublishBatch",
          "sqs:SendMessage", "sqs:SendMessageBatch",
          "sqs:DeleteMessage", "sqs:DeleteMessageBatch");

  /** The product's relay, with a server of the test as the host that its rule allows. */
  static final String RELAY = "io.deadlinewatch.function.StandInRelay";

  /**
   * One change.
   *
   * @param why what the emulator does otherwise
   */
  record Edit(String why, Consumer<Map<String, Object>> change) {}

  private final Path code;
  private final String register;

  /**
   * @param code a folder with a bootstrap
   * @param register the address of a server in the place of the Federal Register's API
   */
  Adaptation(Path code, String register) {
    this.code = code;
    this.register = register;
  }

  /** All of them, in their order. */
  List<Edit> edits() {
    return List.of(
        new Edit(
            "CodeUri names a folder with a bootstrap: the emulator answers a mock for java25",
            template -> functions(template, function -> function.put("CodeUri", code.toString()))),
        new Edit(
            "DeploymentPreference goes: the emulator refuses AWS::CodeDeploy as unknown",
            template -> functions(template, function -> function.remove("DeploymentPreference"))),
        new Edit(
            "Batch calls are granted and refused by their own names too: the emulator asks for"
                + " these, AWS does not",
            Adaptation::nameBatches),
        new Edit(
            "Who may publish is named by a pattern that fits a role's sessions too: the emulator"
                + " compares their ARN, AWS the role's",
            Adaptation::nameSessions),
        new Edit(
            "A secret's Ref becomes GetAtt Id: both are its ARN, but here Ref is its name",
            Adaptation::nameSecretsByArn),
        new Edit(
            "Queues and topics refuse TLS, not plain HTTP: the emulator speaks nothing else, and"
                + " does enforce the refusal; the board's bucket refuses neither, since there it"
                + " speaks both",
            Adaptation::allowPlainHttp),
        new Edit(
            "The relay's handler is one that posts to a local server: nothing may reach Slack",
            template ->
                Tree.map(Tree.at(template, "Resources", "RelayFunction", "Properties"))
                    .put("Handler", RELAY)),
        new Edit(
            "The collector asks a local server: nothing may reach the Federal Register",
            template ->
                Tree.map(
                        Tree.at(
                            template,
                            "Resources",
                            "CollectorFunction",
                            "Properties",
                            "Environment",
                            "Variables"))
                    .put("REGISTER_API", register)));
  }

  /** The project's template, changed by all edits. */
  Map<String, Object> template() {
    Map<String, Object> template = original();
    edits().forEach(edit -> edit.change().accept(template));
    return template;
  }

  /** The project's template. */
  static Map<String, Object> original() {
    return Tree.copy(Template.readTyped().value());
  }

  private static void functions(
      Map<String, Object> template, Consumer<Map<String, Object>> change) {
    Tree.ofType(template, "AWS::Serverless::Function", change);
  }

  private static void nameBatches(Map<String, Object> template) {
    Tree.ofType(template, "AWS::IAM::Role", role -> nameBatchesIn(role.get("Policies")));
    Tree.ofType(template, "AWS::SNS::TopicPolicy", Adaptation::nameBatchesIn);
  }

  private static void nameBatchesIn(Object policies) {
    Tree.everyMap(
        policies,
        part -> {
          Object action = part.get("Action");
          if (action != null) {
            part.put("Action", withBatches(action));
          }
        });
  }

  private static void nameSessions(Map<String, Object> template) {
    var role = Map.of("Fn::GetAtt", List.of("SweepRole", "Arn"));
    var sessions = Map.of("Fn::Sub", "arn:aws:*:${AWS::AccountId}:*role/${SweepRole}*");
    Tree.everyMap(
        template,
        part -> {
          Object names = part.get("aws:PrincipalArn");
          if (names != null) {
            part.put("aws:PrincipalArn", Tree.replaced(names, role, sessions));
          }
        });
  }

  private static Object withBatches(Object action) {
    List<Object> all = new ArrayList<>(action instanceof List<?> list ? list : List.of(action));
    int before = all.size();
    List.copyOf(all).stream().filter(BATCHES::containsKey).map(BATCHES::get).forEach(all::add);
    return all.size() == before ? action : all;
  }

  private static void nameSecretsByArn(Map<String, Object> template) {
    Tree.everyMap(
        template,
        part -> {
          if ("RoutesSecret".equals(part.get("Ref"))) {
            part.remove("Ref");
            part.put("Fn::GetAtt", List.of("RoutesSecret", "Id"));
          }
        });
  }

  /** The policies stay, so that they grant as little as on AWS. */
  private static void allowPlainHttp(Map<String, Object> template) {
    Tree.everyMap(
        Tree.at(template, "Resources", "BoardBucketPolicy"),
        part -> part.replace("aws:SecureTransport", "false", "neither"));
    Tree.everyMap(template, part -> part.replace("aws:SecureTransport", "false", "true"));
  }
}
