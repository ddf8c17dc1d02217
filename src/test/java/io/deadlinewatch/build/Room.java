package io.deadlinewatch.build;

import java.util.List;
import java.util.stream.Stream;

/** A room of the house, the rooms that it may look into, and the libraries that it may use. */
record Room(String name, String why, List<String> rooms, List<String> libraries) {
  /** What is told, and what it is told of. */
  static final String INNER = "text deadline plan situation briefing";

  static Room home(String name, String rooms, String... libraries) {
    return row(name, "a home implements the port and nothing more", rooms, libraries);
  }

  static Room row(String name, String why, String rooms, String... libraries) {
    return new Room(name, why, words(rooms), List.of(libraries));
  }

  /**
   * The rooms that were allowed to this one by itself. The innermost are allowed together: what
   * speaks of alerts may soon speak of a deadline.
   */
  Stream<String> ownRooms() {
    var inner = words(INNER);
    return rooms.stream().filter(room -> !rooms.containsAll(inner) || !inner.contains(room));
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
