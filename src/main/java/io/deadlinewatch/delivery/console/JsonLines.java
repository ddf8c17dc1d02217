package io.deadlinewatch.delivery.console;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.json.Utf8Json;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** One line an alert, every key in every line; design, "Command line". */
public final class JsonLines implements AlertPrinter {
  private final Utf8Json lines;
  private final Audience audience;
  private final RouteView route;

  /**
   * @param out where the lines go, in UTF-8
   * @param route whose posts stand under the name of its kind
   */
  public JsonLines(PrintStream out, Audience audience, RouteView route) {
    this.lines = new Utf8Json(out);
    this.audience = audience;
    this.route = route;
  }

  @Override
  public void print(List<PreviewedAlert> together) {
    for (var previewedAlert : together) {
      lines.add(json -> write(json, previewedAlert));
    }
  }

  private void write(JsonGenerator json, PreviewedAlert previewedAlert) throws IOException {
    Alert alert = previewedAlert.alert();
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
    Json.field(json, "subject", previewedAlert.email().flatMap(Message::subject));
    Json.field(json, "email", previewedAlert.email().map(Message::body));
    Json.field(json, "sms", previewedAlert.sms().map(Message::body));
    var document = previewedAlert.feed().map(Message::body);
    raw(json, route.kind(), document.map(this::payload));
    raw(json, "document", document);
    json.writeEndObject();
  }

  /** A text is written as one. */
  private String payload(String document) {
    var payload = route.payload(document);
    return route.isJson() ? payload : Json.text(json -> json.writeString(payload));
  }

  private static void raw(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    json.writeFieldName(name);
    json.writeRawValue(value.orElse("null"));
  }
}
