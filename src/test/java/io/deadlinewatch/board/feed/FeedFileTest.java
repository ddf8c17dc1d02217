package io.deadlinewatch.board.feed;

import static io.deadlinewatch.board.BoardSamples.SITE;
import static io.deadlinewatch.board.BoardSamples.deadline;
import static io.deadlinewatch.board.BoardSamples.edit;
import static io.deadlinewatch.board.BoardSamples.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.support.BriefingSamples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What feeds tell; design, "The board". */
class FeedFileTest {
  private static final FeedFile FILE = new FeedFile(SITE, Audience.DEFAULT);
  private static final Revision ADDED =
      first(deadline("truce", "Truce", BriefingSamples.at("2025-11-10T00:01", "America/New_York")));
  private static final Revision MOVED =
      ADDED.next(
          BriefingSamples.moved(ADDED.to(), BriefingSamples.on("2026-11-10")),
          edit("2025-11-05T09:30:15Z", "Both sides said so."));

  @Test
  void theNewestStandsFirstAndTheFeedIsAsOldAsIt() throws Exception {
    var feed = atom(List.of(ADDED, MOVED));
    assertEquals("2025-11-05T09:30:15Z", text(feed, "updated"));
    var entries = feed.getElementsByTagName("entry");
    assertEquals(2, entries.getLength());
    assertEquals("2025-11-05T09:30:15Z", text((Element) entries.item(0), "updated"));
    assertEquals("2025-11-04T12:00:00Z", text((Element) entries.item(1), "updated"));
  }

  @Test
  void anIdIsTheSameForEver() throws Exception {
    var id = text((Element) atom(List.of(MOVED)).getElementsByTagName("entry").item(0), "id");
    assertEquals("tag:board.example.org,2025-11-05:truce/2/changed", id);
    var more = new ArrayList<>(List.of(ADDED, MOVED));
    more.add(MOVED.next(MOVED.to(), edit("2025-11-06T00:00:00Z", "Said again.")));
    assertEquals(id, text((Element) atom(more).getElementsByTagName("entry").item(1), "id"));
  }

  @Test
  void anEntrySaysWhatChangedWhyAndWhereItIsWritten() throws Exception {
    var entry = (Element) atom(List.of(MOVED)).getElementsByTagName("entry").item(0);
    var content = text(entry, "content");
    assertTrue(
        content.contains("Moved later: now Tue Nov 10, 2026; was Mon Nov 10, 2025"), content);
    assertTrue(content.contains("\nWhy: Both sides said so."), content);
    assertTrue(content.contains("Order (official document): https://example.org/order?a=1&b=2"));
    var link = (Element) entry.getElementsByTagName("link").item(0);
    assertEquals("https://board.example.org/d/truce/index.html", link.getAttribute("href"));
  }

  @Test
  void bothFormsTellTheSame() throws Exception {
    var feed =
        JsonNode.read(FILE.json("feed.json", "Changes", List.of(ADDED, MOVED))).orElseThrow();
    assertEquals("https://jsonfeed.org/version/1.1", feed.at("version").value());
    assertEquals("https://board.example.org/feed.json", feed.at("feed_url").value());
    var entries = atom(List.of(ADDED, MOVED)).getElementsByTagName("entry");
    for (int i = 0; i < entries.getLength(); i++) {
      var item = feed.at("items").items().get(i);
      var entry = (Element) entries.item(i);
      assertEquals(text(entry, "id"), item.at("id").value());
      assertEquals(text(entry, "title"), item.at("title").value());
      assertEquals(text(entry, "content"), item.at("content_text").value());
      assertEquals(text(entry, "published"), item.at("date_published").value());
    }
  }

  @Test
  void itIsBounded() throws Exception {
    List<Revision> many = new ArrayList<>(List.of(ADDED));
    while (many.size() < FeedFile.MOST + 20) {
      many.add(many.getLast().next(ADDED.to(), edit("2025-11-05T09:30:15Z", "Again.")));
    }
    var entries = atom(many).getElementsByTagName("entry");
    assertEquals(FeedFile.MOST, entries.getLength());
    var ids = new HashSet<String>();
    for (int i = 0; i < entries.getLength(); i++) {
      ids.add(text((Element) entries.item(i), "id"));
    }
    assertEquals(FeedFile.MOST, ids.size());
  }

  @Test
  void whereTheBoardIsReadFromNobodyKnowsThereIsNoLink() throws Exception {
    var nowhere = new FeedFile(new Site(Optional.empty()), Audience.DEFAULT);
    assertFalse(nowhere.atom("atom.xml", "Changes", List.of(ADDED)).contains("<link"));
    assertFalse(nowhere.json("feed.json", "Changes", List.of(ADDED)).contains("url"));
  }

  @Test
  void anEmptyFeedIsAFeed() throws Exception {
    assertEquals("1970-01-01T00:00:00Z", text(atom(List.of()), "updated"));
  }

  @Test
  void textsThatWereMeantToBreakItComeOutAsTexts() throws Exception {
    var hostile = BoardSamples.hostile(100);
    var feed = atom(hostile);
    assertEquals(hostile.size(), feed.getElementsByTagName("entry").getLength());
    var marked =
        first(deadline("x", "]]><script>alert(1)</script>&lt;", BriefingSamples.on("2026-11-10")));
    var entry = (Element) atom(List.of(marked)).getElementsByTagName("entry").item(0);
    assertTrue(text(entry, "title").contains("]]><script>alert(1)</script>&lt;"));
    assertEquals(0, entry.getElementsByTagName("script").getLength());
  }

  private static Element atom(List<Revision> changes)
      throws ParserConfigurationException, IOException, SAXException {
    var written = FILE.atom("atom.xml", "Changes", changes).getBytes(StandardCharsets.UTF_8);
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(written)).getDocumentElement();
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }
}
