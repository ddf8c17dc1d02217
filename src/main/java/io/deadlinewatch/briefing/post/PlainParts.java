package io.deadlinewatch.briefing.post;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a post one under the other, with blank lines between them. */
public final class PlainParts implements PostParts {
  private final List<String> sections = new ArrayList<>();

  @Override
  public void section(String text) {
    sections.add(text);
  }

  @Override
  public void fields(List<Field> fields) {
    sections.add(
        fields.stream()
            .map(field -> field.label() + ": " + field.words().replace("\n", " / "))
            .collect(Collectors.joining("\n")));
  }

  /** Blank lines divide enough. */
  @Override
  public void divider() {}

  @Override
  public void context(String text) {
    sections.add(text);
  }

  /** The parts, as they came. */
  public List<String> sections() {
    return List.copyOf(sections);
  }
}
