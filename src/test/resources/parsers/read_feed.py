"""Prints what feedparser reads in a file: a line of JSON for each entry."""

import json
import sys

import feedparser

feed = feedparser.parse(open(sys.argv[1], "rb").read())
if feed.bozo or feed.version != "atom10":
    sys.exit(f"{feed.version}: {feed.get('bozo_exception')}")
for entry in feed.entries:
    print(json.dumps({
        "id": entry.id,
        "link": entry.link,
        "title": entry.title,
        "type": entry.content[0].type,
        "content": entry.content[0].value,
        "updated": entry.updated,
        "published": entry.published,
    }))
