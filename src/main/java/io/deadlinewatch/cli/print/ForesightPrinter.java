package io.deadlinewatch.cli.print;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.edit.Foresight;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.situation.Fact;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what an edit will cause. */
public final class ForesightPrinter {
  private static final String BAR = "    | ";

  private final Workplace workplace;
  private final PrintStream out;

  public ForesightPrinter(Workplace workplace) {
    this.workplace = workplace;
    this.out = workplace.out();
  }

  public void print(Deadline to, Foresight foreseen) {
    var style = workplace.style();
    out.println(style.bold(to.id() + ", revision " + foreseen.revision() + ": what it will cause"));
    DueReadings.lines(to.due(), foreseen.audience(), workplace.environment()).stream()
        .flatMap(line -> Width.hanging(line.strip(), workplace.columns() - 8).stream())
        .forEach(line -> out.println("    " + line));
    var email = foreseen.message(Medium.EMAIL);
    out.println();
    out.println("  E-mail");
    wrapped(email.subject().orElse("")).forEach(line -> out.println(BAR + style.bold(line)));
    out.println(BAR.stripTrailing());
    email
        .body()
        .lines()
        .flatMap(this::wrapped)
        .forEach(line -> out.println((BAR + line).stripTrailing()));
    var sms = foreseen.message(Medium.SMS).body();
    out.println("  SMS, " + sms.length() + " characters");
    wrapped(sms).forEach(line -> out.println(BAR + line));
    out.println("  Goes to subscribers whose filter lets pass");
    wrapped(attributes(email.attributes())).forEach(line -> out.println(BAR + line));
    facts("  Facts that come with it", foreseen, fact -> !fact.filing().isWithdrawn());
    facts("  Facts that it takes back", foreseen, fact -> fact.filing().isWithdrawn());
    times(to, foreseen);
    out.println();
  }

  private void facts(String heading, Foresight foreseen, Predicate<Fact> shown) {
    var facts = foreseen.facts().stream().filter(shown).toList();
    if (!facts.isEmpty()) {
      out.println(heading);
    }
    for (var fact : facts) {
      var instead = fact.supersedes().map(id -> instead(fact, id)).orElse("");
      var line = fact.statement().text() + " (" + fact.id() + " on " + fact.track() + instead + ")";
      wrapped(line).forEach(each -> out.println(BAR + each));
    }
  }

  private Stream<String> wrapped(String text) {
    return Width.hanging(text, workplace.columns() - BAR.length()).stream();
  }

  private static String instead(Fact fact, String older) {
    return fact.filing().isWithdrawn() ? "; back to " + older : ", instead of " + older;
  }

  private void times(Deadline to, Foresight foreseen) {
    if (foreseen.times().isEmpty()) {
      out.println(
          to.status().isOpen()
              ? "  No alert after it: due has passed"
              : "  No alert after it: it is " + to.status().word());
      return;
    }
    out.println("  Alerts after it");
    for (var plannedAlert : foreseen.times()) {
      out.println(
          BAR
              + RevisionWords.moment(plannedAlert.at(), foreseen.audience())
              + "  "
              + plannedAlert.name());
    }
  }

  private static String attributes(SequencedMap<String, List<String>> attributes) {
    return attributes.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + String.join(",", entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** One line. */
  public static String json(Deadline to, Foresight foreseen, boolean written) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("deadline", to.id());
      json.writeNumberField("revision", foreseen.revision());
      json.writeBooleanField("written", written);
      alert(json, foreseen);
      json.writeArrayFieldStart("facts");
      for (var fact : foreseen.facts()) {
        json.writeRawValue(JsonParts.fact(fact, !fact.filing().isWithdrawn()));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("times");
      for (var plannedAlert : foreseen.times()) {
        json.writeStartObject();
        json.writeStringField("name", plannedAlert.name());
        json.writeStringField("at", plannedAlert.at().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void alert(JsonGenerator json, Foresight foreseen) throws IOException {
    var email = foreseen.message(Medium.EMAIL);
    json.writeObjectFieldStart("alert");
    Json.field(json, "subject", email.subject());
    json.writeStringField("email", email.body());
    json.writeStringField("sms", foreseen.message(Medium.SMS).body());
    json.writeObjectFieldStart("attributes");
    for (Map.Entry<String, List<String>> entry : email.attributes().entrySet()) {
      Json.strings(json, entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeFieldName("document");
    json.writeRawValue(foreseen.message(Medium.FEED).body());
    json.writeEndObject();
  }
}
