package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.support.aws.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard speaks in words, and the picture of it is that of the template as it stands. */
class DashboardPictureTest {
  private String picture = "";

  @BeforeEach
  void read() throws IOException {
    picture =
        Files.readString(Path.of("docs/operating/dashboard.svg"))
            .replaceAll("</text>\\s*<text[^>]*>", " ")
            .replace("&#x27;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
  }

  private static List<JsonNode> widgets() throws JsonProcessingException {
    List<JsonNode> widgets = new ArrayList<>();
    var body = Dashboard.body(Template.read().get("Resources"));
    new ObjectMapper().readTree(body).get("widgets").forEach(widgets::add);
    return widgets;
  }

  @Test
  void everyLineHasANameInWords() throws JsonProcessingException {
    List<String> nameless = new ArrayList<>();
    for (var widget : widgets()) {
      for (var metric : widget.at("/properties/metrics")) {
        if (!metric.get(metric.size() - 1).has("label")) {
          nameless.add(metric.toString());
        }
      }
    }
    assertEquals(List.of(), nameless);
  }

  /** {@code .ci/draw_dashboard.py} draws it anew. */
  @Test
  void thePictureHoldsEveryWidgetAndEveryLine() throws JsonProcessingException {
    for (var widget : widgets()) {
      assertDrawn(widget.at("/properties/title").asText());
      for (var metric : widget.at("/properties/metrics")) {
        assertDrawn(metric.get(metric.size() - 1).get("label").asText());
      }
    }
  }

  @Test
  void thePictureHoldsEveryParameter() {
    for (var name : Template.read().get("Parameters").keys()) {
      assertDrawn(name + " = ");
    }
  }

  private void assertDrawn(String words) {
    assertTrue(picture.contains(words), words + ": draw docs/operating/dashboard.svg anew");
  }
}
