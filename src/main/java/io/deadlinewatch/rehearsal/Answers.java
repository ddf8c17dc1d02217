package io.deadlinewatch.rehearsal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is answered to which request: the first answer whose words all stand in it. */
public record Answers(List<Answer> inOrder) {
  private static final String RESOURCE = "answers.json";
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * One answer.
   *
   * @param asked words of the request: its operation, and what stands in its body
   * @param text the body of the answer
   */
  public record Answer(List<String> asked, String text) {}

  /** Takes a copy. */
  public Answers {
    inOrder = List.copyOf(inOrder);
  }

  /**
   * The answer to a request.
   *
   * @throws IllegalStateException where there is none
   */
  String to(String request) {
    return find(request)
        .orElseThrow(() -> new IllegalStateException(RESOURCE + " has no answer to " + request));
  }

  /** The same, if there is one. */
  public Optional<String> find(String request) {
    for (var answer : inOrder) {
      if (answer.asked().stream().allMatch(request::contains)) {
        return Optional.of(answer.text());
      }
    }
    return Optional.empty();
  }

  /** Those of the resource. */
  public static Answers read() {
    try (var json = FACTORY.createParser(CannedEvent.resource(RESOURCE))) {
      return new Answers(answers(json));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Answer> answers(JsonParser json) throws IOException {
    List<Answer> answers = new ArrayList<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      json.nextToken();
      var asked = texts(json);
      json.nextToken();
      answers.add(new Answer(asked, value(json)));
      json.nextToken();
    }
    return answers;
  }

  private static List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(json.getText());
    }
    return texts;
  }

  /** A text as it is, such as XML; anything else as JSON. */
  private static String value(JsonParser json) throws IOException {
    if (json.nextToken() == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    var text = new StringWriter();
    try (var copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructure(json);
    }
    return text.toString();
  }
}
