package io.deadlinewatch.briefing.post;

import java.util.List;

/** The parts of a post, in the order in which they are read. All texts are safe already. */
public interface PostParts {
  /** What stands in a line or two: a label, and words. */
  record Field(String label, String words) {}

  /** A heading and what stands under it. */
  void section(String text);

  /** Short fields that may stand side by side. */
  void fields(List<Field> fields);

  /** What follows is the background of what came before. */
  void divider();

  /** Small print. */
  void context(String text);
}
