"""Prints what the icalendar package reads in a file: a line of JSON for each event."""

import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
for event in calendar.walk("VEVENT"):
    if event.errors:
        sys.exit(f"{event['UID']}: {event.errors}")
    end = event.get("DTEND")
    print(json.dumps({
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": event["DTSTART"].to_ical().decode(),
        "end": end.to_ical().decode() if end else None,
        "stamp": event["DTSTAMP"].to_ical().decode(),
        "status": str(event["STATUS"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
    }))
