"""Checks what SAM made of the template: what it adds by itself stands in no line of ours, and no test of ours sees it.

Usage: check_translated.py AT_ONCE.json GRADUAL.json, as translate.py writes them: with the defaults, and for a
deployment that moves the invocations gradually.

Before it says that all is well it spoils what it looked at, each rule in one place, and must notice each.
"""

import copy
import json
import sys

WRITES = {"dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"}
SUBSCRIBERS_TOPICS = {"FeedTopic", "EmailTopic", "SmsTopic"}
ROLES = {"SweepRole", "RelayRole", "DoctorRole", "BoardRole", "CollectorRole"} | {
    "SweepScheduleRole", "DoctorScheduleRole", "BoardScheduleRole", "CollectorScheduleRole"}
CODE_DEPLOY_ROLE = "CodeDeployServiceRole"
# Where AWS knows nothing narrower: a segment of X-Ray belongs to nothing, and in a key's policy * is the key.
STARS = {"SendTraces", "LeaveItToIam", "LetServicesHandOn", "LetLogsBeKept"}


def of_type(template, kind):
    return {name: each for name, each in template["Resources"].items() if each["Type"].startswith(kind)}


def listed(value):
    return value if isinstance(value, list) else [value]


def statements(part):
    """Every statement of every policy within, whatever it is wrapped in."""
    if isinstance(part, dict):
        if "Effect" in part:
            yield part
        for inner in part.values():
            yield from statements(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from statements(inner)


def roles(template, expected):
    found = set(of_type(template, "AWS::IAM::Role"))
    if found != expected:
        yield f"its roles are {sorted(found)}, not {sorted(expected)}"


def grants(template):
    for name, resource in template["Resources"].items():
        for each in statements(resource["Properties"]):
            if each["Effect"] != "Allow":
                continue
            actions = listed(each.get("Action", []))
            wide = each.get("Resource") == "*" or any("*" in action for action in actions)
            if wide and each.get("Sid") not in STARS:
                yield f"{name} allows {actions} on {each.get('Resource')}"
            condition = json.dumps(each.get("Condition", {}))
            if WRITES & set(actions) and "dynamodb:LeadingKeys" not in condition:
                yield f"{name} may write every item of the table ({each.get('Sid')})"


def schedules(template):
    for name, schedule in of_type(template, "AWS::Scheduler::Schedule").items():
        target = schedule["Properties"]["Target"]
        if "Aliaslive" not in json.dumps(target["Arn"]):
            yield f"{name} starts no alias"
        role = template["Resources"][target["RoleArn"]["Fn::GetAtt"][0]]
        for trust in statements(role["Properties"]["AssumeRolePolicyDocument"]):
            condition = json.dumps(trust.get("Condition", {}))
            for key in ("aws:SourceAccount", "aws:SourceArn"):
                if key not in condition:
                    yield f"the role of {name} trusts a scheduler without {key}"


def functions(template):
    for name, function in of_type(template, "AWS::Lambda::Function").items():
        properties = function["Properties"]
        if properties.get("KmsKeyArn", {}).get("Fn::If", [""])[0] != "HasOwnKey":
            yield f"{name} has variables that a key of the stack's own does not encrypt"
        role = template["Resources"][properties["Role"]["Fn::GetAtt"][0]]
        via = [json.dumps(each) for each in statements(role) if "kms:Decrypt" in listed(each.get("Action", []))]
        if not any("lambda.${AWS::Region}" in each for each in via):
            yield f"the role of {name} may not decrypt its variables"


def publishers(template):
    guarded = set()
    for policy in of_type(template, "AWS::SNS::TopicPolicy").values():
        for each in statements(policy):
            names = each.get("Condition", {}).get("ArnNotLike", {}).get("aws:PrincipalArn")
            if each["Effect"] == "Deny" and each["Principal"] == "*" and names and "SweepRole" in json.dumps(names):
                guarded.add(each["Resource"]["Ref"])
    for topic in sorted(SUBSCRIBERS_TOPICS - guarded):
        yield f"{topic} takes what anybody publishes"


def dead_letters(template):
    allowed = template["Resources"]["FeedDeadLetterQueue"]["Properties"].get("RedriveAllowPolicy", {})
    name = template["Resources"]["FeedQueue"]["Properties"]["QueueName"]
    sources = [arn["Fn::Join"][1][-1] for arn in allowed.get("sourceQueueArns", [])]
    if allowed.get("redrivePermission") != "byQueue" or sources != [name]:
        yield "the queue of dead letters takes those of other queues than the feed's"


def deployments(template, gradual):
    made = of_type(template, "AWS::CodeDeploy::")
    moved = {name for name, alias in of_type(template, "AWS::Lambda::Alias").items() if "UpdatePolicy" in alias}
    if bool(made) != gradual or bool(moved) != gradual:
        yield f"gradual is {gradual}, but CodeDeploy has {sorted(made)} and moves {sorted(moved)}"


def at_will(template):
    """A stack without a board, or without a collector, has nothing of it, down to what SAM adds."""
    for name, resource in template["Resources"].items():
        for part in ("Board", "Collector"):
            if name.startswith(part) and resource.get("Condition") != f"Has{part}":
                yield f"{name} is made without a {part.lower()} too"


def findings(at_once, gradual):
    found = [*deployments(at_once, False), *deployments(gradual, True)]
    found += [*roles(at_once, ROLES), *roles(gradual, ROLES | {CODE_DEPLOY_ROLE})]
    for template in (at_once, gradual):
        for rule in (grants, schedules, functions, publishers, dead_letters, at_will):
            found += rule(template)
    return found


def spoilt():
    """Ways to spoil a template, each of which a rule must notice."""

    def properties(name):
        return lambda template: template["Resources"][name]["Properties"]

    def statement(name, number):
        return lambda template: list(statements(properties(name)(template)))[number]

    yield "a role more", lambda t: t["Resources"].update(Another=t["Resources"]["SweepRole"])
    yield "a wide grant", lambda t: statement("DoctorRole", 1)(t).update(Resource="*")
    yield "a write to any item", lambda t: statement("SweepRole", 2)(t).pop("Condition")
    yield "a schedule of anybody", lambda t: statement("SweepScheduleRole", 0)(t).pop("Condition")
    yield "a variable in the open", lambda t: properties("DoctorFunction")(t).pop("KmsKeyArn")
    yield "a topic for all", lambda t: statement("SmsTopicPolicy", 1)(t).pop("Condition")
    yield "a queue for all", lambda t: properties("FeedDeadLetterQueue")(t).pop("RedriveAllowPolicy")
    yield "a queue of another name", lambda t: properties("FeedQueue")(t).update(QueueName="other")
    yield "a collector for all", lambda t: t["Resources"]["CollectorFunctionEveryMorning"].pop("Condition")
    yield "a board for all", lambda t: t["Resources"]["BoardFunctionEdits"].pop("Condition")
    yield "a gradual alias", lambda t: t["Resources"]["SweepFunctionAliaslive"].update(UpdatePolicy={})


def main(paths):
    templates = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            templates.append(json.load(file))
    found = findings(*templates)
    for way, spoil in spoilt() if not found else ():
        worse = copy.deepcopy(templates)
        spoil(worse[0])
        if not findings(*worse):
            found.append(f"this check is blind: it did not notice {way}")
    for each in found:
        print(each, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
