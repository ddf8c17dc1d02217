"""Writes the CloudFormation template that SAM makes of ours, without asking AWS.

Usage: translate.py TEMPLATE OUT.json [PARAMETER=VALUE...], with the Python that has aws-sam-cli.

cfn-lint overlooks a dangling !Ref inside an AWS::Serverless::Function; in what SAM makes of it, it does not. SAM reads
some parameters itself, so what it makes depends on their values; those that are not given have their defaults.
"""

import json
import os
import sys

# The translator asks for a region, and for nothing else that is AWS's.
os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")

from samtranslator.parser.parser import Parser  # noqa: E402
from samtranslator.public.exceptions import InvalidDocumentException  # noqa: E402
from samtranslator.translator.translator import Translator  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402


def local_code_uploaded(template):
    """Puts in the place of each local folder the S3 object that `sam package` would put there."""
    for resource in template.get("Resources", {}).values():
        properties = resource.get("Properties", {})
        code = properties.get("CodeUri")
        if isinstance(code, str) and not code.startswith("s3://"):
            properties["CodeUri"] = "s3://bucket/key"
    return template


def main(source, target, parameters):
    with open(source, encoding="utf-8") as file:
        template = local_code_uploaded(yaml_parse(file.read()))
    unknown = parameters.keys() - template["Parameters"].keys()
    if unknown:
        print(f"{source}: has no parameter {', '.join(sorted(unknown))}", file=sys.stderr)
        return 1
    try:
        translated = Translator({}, Parser()).translate(template, parameters)
    except InvalidDocumentException as refused:
        for cause in refused.causes:
            print(f"{source}: {cause.message}", file=sys.stderr)
        return 1
    with open(target, "w", encoding="utf-8") as file:
        json.dump(translated, file, indent=2)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 3 or any("=" not in given for given in sys.argv[3:]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], dict(given.split("=", 1) for given in sys.argv[3:])))
