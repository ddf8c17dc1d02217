package io.deadlinewatch.dataset;

import java.util.List;
import java.util.SequencedMap;

/** YAML as it is written, before anybody asks what it means. */
public sealed interface YamlNode {
  /** The line that it begins on, from 1. */
  int line();

  /** What it is, for a message. */
  String form();

  /**
   * A text.
   *
   * @param plain whether it stands without quotes
   */
  record Scalar(String text, boolean plain, int line) implements YamlNode {
    /** Whether nothing is written; YAML 1.2, core schema, null. */
    boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    @Override
    public String form() {
      return isNull() ? "nothing" : "a text";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> entries, int line) implements YamlNode {
    @Override
    public String form() {
      return "a list";
    }
  }

  /** Fields with values, each with the line that its name stands on. */
  record Mapping(SequencedMap<String, Field> fields, int line) implements YamlNode {
    @Override
    public String form() {
      return "a mapping";
    }
  }

  /** A field of a mapping. */
  record Field(int line, YamlNode value) {}
}
