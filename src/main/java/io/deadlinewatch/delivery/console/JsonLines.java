package io.deadlinewatch.delivery.console;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Json;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.SlackMessage;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Audience;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** One line an alert, every key in every line; design, "Command line". */
public final class JsonLines implements AlertPrinter {
  private final PrintStream out;
  private final Audience audience;

  /**
   * @param out where the lines go, in UTF-8
   */
  public JsonLines(PrintStream out, Audience audience) {
    this.out = out;
    this.audience = audience;
  }

  @Override
  public void print(List<Told> together) {
    for (var told : together) {
      out.println(Json.text(json -> write(json, told)));
    }
  }

  private void write(JsonGenerator json, Told told) throws IOException {
    Alert alert = told.alert();
    json.writeStartObject();
    json.writeStringField("at", alert.at().toString());
    json.writeStringField("id", alert.id().text());
    json.writeStringField("kind", alert.kind());
    Json.field(
        json,
        "deadline",
        alert instanceof DeadlineAlert of ? Optional.of(of.deadline().id()) : Optional.empty());
    json.writeStringField("track", alert.track());
    json.writeStringField("urgency", Urgency.of(alert, audience).word());
    Json.field(json, "subject", told.email().flatMap(Message::subject));
    Json.field(json, "email", told.email().map(Message::body));
    Json.field(json, "sms", told.sms().map(Message::body));
    json.writeFieldName("slack");
    json.writeRawValue(SlackMessage.of(told.feed().body()).payload());
    json.writeFieldName("document");
    json.writeRawValue(told.feed().body());
    json.writeEndObject();
  }
}
