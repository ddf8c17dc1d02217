// Prints what ical.js reads in a file: a line of JSON for each event.
import fs from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(process.argv[2], "utf8")));
for (const event of calendar.getAllSubcomponents("vevent")) {
  const value = (name) => event.getFirstPropertyValue(name);
  const time = (name) => value(name)?.toICALString() ?? null;
  console.log(JSON.stringify({
    uid: value("uid"),
    sequence: value("sequence"),
    start: time("dtstart"),
    end: time("dtend"),
    stamp: time("dtstamp"),
    status: value("status"),
    summary: value("summary"),
    description: value("description"),
  }));
}
