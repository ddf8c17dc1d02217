package io.deadlinewatch.properties.simulation;

import static io.deadlinewatch.properties.simulation.Rules.require;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.store.ItemKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a document says agrees with the deadline as it stands at the publish. */
final class TextRules {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TRUE_WORDS = "the words agree with the deadline as it stands";

  private final Model model;

  TextRules(Model model) {
    this.model = model;
  }

  void check(Alert alert, String body, Audience audience) {
    var document = parsed(body);
    same(alert.id().text(), document.path("id"), "id");
    same(alert.at().toString(), document.path("at"), "at");
    if (alert instanceof DeadlineAlert told) {
      var life = model.life(told.deadline().id());
      var deadline = document.path("deadline");
      same(Integer.toString(life.revision()), deadline.path("revision"), "revision");
      same(life.now().track(), deadline.path("track"), "track");
      sameState(life.now(), deadline, told.id().text());
      same(timeLeft(life.now().due(), told.at(), audience), document.path("timeLeft"), "time left");
      checkChange(told, life, document.path("change"));
    }
  }

  private void checkChange(DeadlineAlert told, Life life, JsonNode change) {
    boolean changed = told.id().name().equals(Planned.CHANGED);
    require(changed != change.isNull(), TRUE_WORDS, () -> told.id().text() + ": " + change);
    if (!changed) {
      return;
    }
    sameState(life.now(), change.path("to"), "to");
    var from = change.path("from");
    var why = change.path("why").asText();
    require(
        heardBefore(life).stream()
            .anyMatch(last -> isFrom(life, last, from) && why.equals(whys(life, last))),
        "a change counts from the last state that was told",
        () ->
            told.id().text() + " from " + from + " because " + why + ", not " + heardBefore(life));
  }

  private static boolean isFrom(Life life, int revision, JsonNode from) {
    return revision == 0
        ? from.isNull()
        : !from.isNull() && differences(life.revision(revision).to(), from).isEmpty();
  }

  private static String whys(Life life, int last) {
    return String.join(
        "; ",
        IntStream.rangeClosed(last + 1, life.revision())
            .mapToObj(number -> life.revision(number).edit().why())
            .distinct()
            .toList());
  }

  /**
   * The last revision on record in the feed, whose documents these are; or a later one that went
   * out there and is not on record.
   */
  private List<Integer> heardBefore(Life life) {
    var id = life.now().id();
    int recorded = life.knownAtFirst();
    List<Integer> heard = new ArrayList<>();
    for (int revision = recorded + 1; revision < life.revision(); revision++) {
      var alert = id + "/" + revision + "/" + Planned.CHANGED;
      if (isRecorded(id, alert)) {
        heard.clear();
        recorded = revision;
      } else if (model.isHeard(alert, Medium.FEED)) {
        heard.add(revision);
      }
    }
    heard.add(recorded);
    return heard;
  }

  private boolean isRecorded(String deadline, String alert) {
    return model.truth().records(ItemKey.deadline(deadline)).stream()
        .filter(record -> record.accepted().containsKey(Medium.FEED))
        .anyMatch(record -> record.id().text().equals(alert));
  }

  private static String timeLeft(Due due, Instant at, Audience audience) {
    return Planned.instant(due)
        .map(instant -> Duration.between(at, instant).toString())
        .orElseGet(() -> {
          var today = LocalDate.ofInstant(at, audience.zone());
          var days = ChronoUnit.DAYS.between(today, Planned.dueDay(due, audience));
          return "P" + (days < 0 && runs(due, at) ? 0 : days) + "D";
        });
  }

  /** A date that is spoken somewhere may be over for the audience and still run there. */
  private static boolean runs(Due due, Instant at) {
    return due instanceof Due.On(var date, var spokenIn)
        && spokenIn.filter(zone -> LocalDate.ofInstant(at, zone).equals(date)).isPresent();
  }

  private static void sameState(Deadline stands, JsonNode said, String where) {
    require(
        differences(stands, said).isEmpty(),
        TRUE_WORDS,
        () -> where + ": " + differences(stands, said));
  }

  private static List<String> differences(Deadline stands, JsonNode said) {
    List<String> all = new ArrayList<>();
    differ(all, Optional.of(stands.title()), said.path("title"));
    differ(all, Optional.of(stands.certainty().word()), said.path("certainty"));
    differ(all, Optional.of(stands.status().word()), said.path("status"));
    differ(all, stands.status().outcome(), said.path("outcome"));
    var due = said.path("due");
    differ(all, Planned.instant(stands.due()).map(Instant::toString), due.path("instant"));
    differ(all, date(stands.due()), due.path("date"));
    differ(all, through(stands.due()), due.path("through"));
    if (said.has("leads")) {
      var leads = stands.timing().leads().stream().map(Lead::written).toList();
      List<String> told = new ArrayList<>();
      said.path("leads").forEach(lead -> told.add(lead.asText()));
      if (!leads.equals(told)) {
        all.add(leads + " is not " + told);
      }
    }
    return all;
  }

  private static Optional<String> date(Due due) {
    return due instanceof Due.On on ? Optional.of(on.date().toString()) : Optional.empty();
  }

  private static Optional<String> through(Due due) {
    return due instanceof Due.Through last
        ? Optional.of(last.lastDay().toString())
        : Optional.empty();
  }

  private static void differ(List<String> all, Optional<String> stands, JsonNode said) {
    var word = said.isNull() ? Optional.<String>empty() : Optional.of(said.asText());
    if (!word.equals(stands)) {
      all.add(stands + " is not " + word);
    }
  }

  private static void same(String stands, JsonNode said, String what) {
    require(
        stands.equals(said.asText()), TRUE_WORDS, () -> what + " is " + stands + ", not " + said);
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException malformed) {
      throw new Broken("the feed carries a document", malformed.getOriginalMessage());
    }
  }
}
