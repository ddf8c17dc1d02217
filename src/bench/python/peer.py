"""The same work as PeerFunction, with boto3; below it, Lambda's loop of invocations."""

import datetime
import http.client
import json
import os

import boto3
from botocore.exceptions import ClientError

dynamo = boto3.client("dynamodb")
sns = boto3.client("sns")
TABLE = os.environ["DEADLINES_TABLE"]
TOPICS = [os.environ[name] for name in ("FEED_TOPIC_ARN", "SMS_TOPIC_ARN", "EMAIL_TOPIC_ARN")]
CLAIM = datetime.timedelta(seconds=100)


def now(ahead=datetime.timedelta()):
    moment = datetime.datetime.now(datetime.timezone.utc) + ahead
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (moment.microsecond // 1000)


def handler(event):
    rows = [row for shard in range(4) for row in due(str(shard))]
    return {"sent": sum(announce(row) for row in rows)}


def due(shard):
    return dynamo.query(
        TableName=TABLE,
        IndexName="due",
        KeyConditionExpression="#shard = :shard AND nextAlertAt <= :now",
        ExpressionAttributeNames={"#shard": "shard"},
        ExpressionAttributeValues={":shard": {"S": shard}, ":now": {"S": now()}},
    )["Items"]


def announce(row):
    key = {"pk": row["pk"], "sk": row["sk"]}
    try:
        item = claim(key, row["version"])
        ids = {topic: publish(topic, item) for topic in TOPICS}
        record(item, ids)
        confirm(key, item["version"])
        return 1
    except ClientError as error:
        if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
            return 0
        raise


def claim(key, version):
    return dynamo.update_item(
        TableName=TABLE,
        Key=key,
        UpdateExpression="SET nextAlertAt = :until, claimedUntil = :until, version = version + :one",
        ConditionExpression="version = :version",
        ExpressionAttributeValues={
            ":until": {"S": now(CLAIM)},
            ":one": {"N": "1"},
            ":version": version,
        },
        ReturnValues="ALL_NEW",
    )["Attributes"]


def publish(topic, item):
    title = item["title"]["S"]
    return sns.publish(
        TopicArn=topic,
        Subject="Deadline ahead: " + title,
        Message="%s\n\nTrack: %s\nDue: %s\n%s"
        % (title, item["track"]["S"], item["dueAt"]["S"], item["sources"]),
        MessageAttributes={"track": {"DataType": "String", "StringValue": item["track"]["S"]}},
    )["MessageId"]


def record(item, ids):
    alert = {
        "pk": item["pk"],
        "sk": {"S": "ALERT#" + item["id"]["S"] + "/reminder"},
        "at": {"S": now()},
        "kind": {"S": "reminder"},
        "headline": item["title"],
    }
    for number, message in enumerate(ids.values()):
        alert["accepted%d" % number] = {"S": message}
    dynamo.put_item(TableName=TABLE, Item=alert)


def confirm(key, version):
    dynamo.update_item(
        TableName=TABLE,
        Key=key,
        UpdateExpression="SET version = version + :one, said = :said REMOVE nextAlertAt, claimedUntil",
        ConditionExpression="version = :version",
        ExpressionAttributeValues={
            ":one": {"N": "1"},
            ":said": {"SS": ["PT2H"]},
            ":version": version,
        },
    )


def loop():
    api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    while True:
        api.request("GET", "/2018-06-01/runtime/invocation/next")
        invocation = api.getresponse()
        name = invocation.headers["Lambda-Runtime-Aws-Request-Id"]
        answer = handler(json.loads(invocation.read()))
        api.request(
            "POST", "/2018-06-01/runtime/invocation/" + name + "/response", json.dumps(answer)
        )
        api.getresponse().read()


loop()
