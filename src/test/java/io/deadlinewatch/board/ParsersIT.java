package io.deadlinewatch.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.calendar.CalendarFile;
import io.deadlinewatch.board.feed.FeedFile;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.support.aws.NodeProgram;
import io.deadlinewatch.support.aws.Venv;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What others' parsers read in our files: icalendar and ical.js, which have nothing in common, and
 * feedparser.
 */
class ParsersIT {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Map<String, String> STARTS =
      Map.of("summit", "20251030", "pause", "20251109");
  private static final Map<String, String> ENDS = Map.of("summit", "20251031", "pause", "20251110");

  private static final List<Revision> ALL = new ArrayList<>(BoardSamples.ofEachKind());

  static {
    ALL.addAll(BoardSamples.hostile(40));
  }

  @TempDir private Path folder;

  @Test
  void twoParsersReadTheSameCalendarAsWeWrote() throws Exception {
    var file = folder.resolve("calendar.ics");
    var calendar = new CalendarFile(BoardSamples.SITE, Audience.DEFAULT);
    Files.writeString(file, calendar.of("Deadlines", ALL, BoardSamples.NOW));
    var python = run(List.of(python(), script("read_calendar.py").toString(), file.toString()));
    var ical = NodeProgram.of("ical");
    var javaScript = run(ical.command(script("read_calendar.mjs"), file.toString()));
    assertEquals(ALL.size(), python.size());
    assertEquals(asText(python), asText(javaScript));
    var byUid =
        python.stream().collect(Collectors.toMap(e -> e.at("uid").value(), Function.identity()));
    ALL.forEach(revision -> requireEvent(revision, byUid));
  }

  private static void requireEvent(Revision revision, Map<String, JsonNode> byUid) {
    var id = revision.to().id();
    var event = byUid.get(id + "@board.example.org");
    assertEquals(Integer.toString(revision.number()), event.at("sequence").value());
    assertEquals(STAMP.format(revision.edit().at()), event.at("stamp").value());
    assertEquals(STARTS.getOrDefault(id, "20251110T050100Z"), event.at("start").value());
    assertEquals(ENDS.getOrDefault(id, ""), event.at("end").value());
    assertTrue(event.at("summary").value().contains(revision.to().title()));
    revision
        .to()
        .wording()
        .consequence()
        .ifPresent(words -> assertTrue(event.at("description").value().contains(words), words));
  }

  @Test
  void aParserReadsTheSameFeedAsWeWrote() throws Exception {
    var file = folder.resolve("atom.xml");
    var feed = new FeedFile(BoardSamples.SITE, Audience.DEFAULT);
    Files.writeString(file, feed.atom("atom.xml", "Deadlines", ALL));
    var entries = run(List.of(python(), script("read_feed.py").toString(), file.toString()));
    var items =
        JsonNode.read(feed.json("feed.json", "Deadlines", ALL)).orElseThrow().at("items").items();
    assertEquals(ALL.size(), entries.size());
    var ids = new HashSet<String>();
    for (int i = 0; i < items.size(); i++) {
      var entry = entries.get(i);
      var item = items.get(i);
      assertTrue(ids.add(entry.at("id").value()));
      assertEquals(item.at("id").value(), entry.at("id").value());
      assertEquals(item.at("url").value(), entry.at("link").value());
      assertEquals(item.at("title").value(), entry.at("title").value());
      assertEquals("text/plain", entry.at("type").value());
      assertEquals(item.at("content_text").value(), entry.at("content").value());
      assertEquals(item.at("date_published").value(), entry.at("updated").value());
    }
  }

  private static String python() throws Exception {
    return Venv.of("parsers").command("python");
  }

  private static Path script(String name) throws URISyntaxException {
    return Path.of(ParsersIT.class.getResource("/parsers/" + name).toURI());
  }

  private static List<JsonNode> run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed.lines().map(line -> JsonNode.read(line).orElseThrow()).toList();
  }

  private static String asText(List<JsonNode> events) {
    return events.stream()
        .map(event ->
            event.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue().value())
                .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }
}
