package io.deadlinewatch.cli.doctor;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.doctor.ReadResult;
import io.deadlinewatch.store.Inspection.WaitingDrafts;
import java.io.IOException;

/** The drafts that wait, with since when, for programs; null where they could not be read. */
final class DraftAges {
  private DraftAges() {}

  static void write(JsonGenerator json, ReadResult<WaitingDrafts> drafts) throws IOException {
    json.writeFieldName("drafts");
    if (!(drafts instanceof ReadResult.Known<WaitingDrafts>(var known))) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    for (var draft : known.open()) {
      json.writeStartObject();
      json.writeStringField("id", draft.id());
      json.writeStringField("since", draft.since().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
