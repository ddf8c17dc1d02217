"""Draws the dashboard and the parameters of the template, so that they can be looked at before they are deployed.

Usage: draw_dashboard.py template.yaml docs/operating/dashboard.svg     (needs PyYAML)

It shows which widget stands where and what each line in it is called, as the definition has it, with every optional
part; numbers there are none. It ends with 1, and says why, where widgets overlap or leave a gap, a metric has no label, or a
parameter has no group, no label or no description.
"""

import html
import json
import re
import sys
import textwrap

import yaml

UNIT, ROW, LEFT, TOP, LINE = 44, 30, 20, 50, 15


class Loader(yaml.SafeLoader):
    """Reads CloudFormation's short forms as what stands behind them."""


def short(loader, tag, node):
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    if isinstance(node, yaml.SequenceNode):
        items = loader.construct_sequence(node, True)
        return items[1] if tag == "If" else items
    return loader.construct_mapping(node, True)


Loader.add_multi_constructor("!", short)


def filled(text, parts):
    """With the parts that a Sub names filled in, and the names of all else in place of their values."""
    for name, value in parts.items():
        text = text.replace("${" + name + "}", filled(value[0] if isinstance(value, list) else value, {}))
    return re.sub(r"\$\{([A-Za-z:]+)(\.\w+)?\}", r"\1", text)


def widgets(template):
    body = template["Resources"]["Dashboard"]["Properties"]["DashboardBody"]
    text, parts = body if isinstance(body, list) else (body, {})
    return json.loads(filled(text, parts))["widgets"]


def lines(widget, problems):
    """What a widget holds, a line each."""
    shown = widget["properties"]
    if widget["type"] == "alarm":
        return textwrap.wrap("   ".join(shown["alarms"]), 150)
    if widget["type"] != "metric":
        return textwrap.wrap(shown.get("query", shown.get("markdown", "")), 150)
    found = []
    for metric in shown["metrics"]:
        options = metric[-1] if isinstance(metric[-1], dict) else {}
        if options.get("visible") is False:
            continue
        if "label" not in options:
            problems.append(f"{shown.get('title')}: no label of {metric}")
        found.append(f"{options.get('label', metric)} ({options.get('stat', shown.get('stat', ''))})")
    return textwrap.wrap("   |   ".join(found), widget["width"] * 6)


class Picture:
    def __init__(self):
        self.shapes = []

    def text(self, x, y, words, size=12, bold=False, fill="#222"):
        weight = ' font-weight="bold"' if bold else ""
        place = f'x="{x}" y="{y}" font-size="{size}" fill="{fill}"{weight}'
        self.shapes.append(f"<text {place}>{html.escape(str(words))}</text>")

    def box(self, x, y, width, height):
        self.shapes.append(f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="#f7f9fb" stroke="#888"/>')

    def svg(self, height):
        width = 24 * UNIT + 2 * LEFT
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
            ' font-family="DejaVu Sans, Arial, sans-serif"><rect width="100%" height="100%" fill="white"/>\n'
            + "\n".join(self.shapes)
            + "\n</svg>\n"
        )


def dashboard(template, picture, problems):
    picture.text(LEFT, 30, "Dashboard", 18, True)
    cells = {}
    for widget in widgets(template):
        title = widget["properties"].get("title", "(no title)")
        for x in range(widget["x"], widget["x"] + widget["width"]):
            for y in range(widget["y"], widget["y"] + widget["height"]):
                if (x, y) in cells:
                    problems.append(f"{title} lies over {cells[x, y]}")
                cells[x, y] = title
        x, y = LEFT + widget["x"] * UNIT, TOP + widget["y"] * ROW
        picture.box(x + 2, y + 2, widget["width"] * UNIT - 4, widget["height"] * ROW - 4)
        picture.text(x + 10, y + 19, title, 13, True)
        for number, line in enumerate(lines(widget, problems)):
            picture.text(x + 10, y + 38 + number * LINE, line, 10.5)
    bottom = max(y for _, y in cells) + 1
    gaps = [(x, y) for y in range(bottom) for x in range(24) if (x, y) not in cells]
    if gaps:
        problems.append(f"nothing stands at {gaps[:3]}")
    return TOP + bottom * ROW


def parameters(template, picture, problems, y):
    y += 40
    picture.text(LEFT, y, "Parameters", 18, True)
    layout = template["Metadata"]["AWS::CloudFormation::Interface"]
    left = dict(template["Parameters"])
    for group in layout["ParameterGroups"]:
        y += 26
        picture.text(LEFT, y, group["Label"]["default"], 14, True, "#0a4")
        for name in group["Parameters"]:
            parameter = left.pop(name)
            label = layout["ParameterLabels"].get(name, {}).get("default")
            if not label or not parameter.get("Description"):
                problems.append(f"parameter {name} has no label or no description")
            y += 20
            picture.text(LEFT + 14, y, label or "(no label)", 12, True)
            picture.text(LEFT + 320, y, f"{name} = {str(parameter.get('Default', '(must be given)'))[:60]}", 11)
            for line in textwrap.wrap(parameter.get("Description", ""), 165):
                y += 14
                picture.text(LEFT + 14, y, line, 10.5, fill="#555")
    problems.extend(f"parameter {name} is in no group" for name in left)
    return y + 30


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        template = yaml.load(file, Loader)
    picture, problems = Picture(), []
    height = parameters(template, picture, problems, dashboard(template, picture, problems))
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(picture.svg(height))
    print("\n".join(problems) or "every widget, metric and parameter has its place and its name")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
