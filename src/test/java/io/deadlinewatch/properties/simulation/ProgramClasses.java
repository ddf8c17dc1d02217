package io.deadlinewatch.properties.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The classes of the house that a life needs, read once, and which of their rooms name which. */
final class ProgramClasses {
  static final String HOUSE = "io.deadlinewatch.";
  private static final Pattern NAMED = Pattern.compile("io/deadlinewatch/[\\w/$]+");
  private static final Map<String, Optional<byte[]>> BYTES = new ConcurrentHashMap<>();
  private static final Map<String, Set<String>> ROOMS = rooms();

  private ProgramClasses() {}

  /** What a class consists of; nothing where there is none of that name. */
  static Optional<byte[]> bytes(String name) {
    return BYTES.computeIfAbsent(name, ProgramClasses::read);
  }

  /**
   * The rooms that a change of some classes cannot reach: nothing in them names a room that is
   * changed, nor one that does. By whole rooms, since what is private to a room is only for classes
   * of one loader.
   */
  static Set<String> untouchedBy(Set<String> classes) {
    Set<String> touched = new HashSet<>(List.of(room(Lives.class.getName())));
    classes.forEach(name -> touched.add(room(name)));
    boolean more = true;
    while (more) {
      more = false;
      for (var room : ROOMS.entrySet()) {
        more |= room.getValue().stream().anyMatch(touched::contains) && touched.add(room.getKey());
      }
    }
    Set<String> untouched = new HashSet<>(ROOMS.keySet());
    untouched.removeAll(touched);
    return untouched;
  }

  static String room(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Map<String, Set<String>> rooms() {
    Map<String, Set<String>> rooms = new HashMap<>();
    Set<String> seen = new HashSet<>();
    var open = new ArrayDeque<>(List.of(Lives.class.getName()));
    while (!open.isEmpty()) {
      var name = open.pop();
      if (seen.add(name)) {
        for (var other : named(name)) {
          open.push(other);
          rooms.computeIfAbsent(room(name), _ -> new HashSet<>()).add(room(other));
        }
      }
    }
    return rooms;
  }

  /** Whatever a class names, be it in a signature, a call or a constant; itself at least. */
  private static List<String> named(String name) {
    var text = bytes(name).map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)).orElse("");
    return NAMED
        .matcher(text)
        .results()
        .map(found -> found.group().replace('/', '.'))
        .distinct()
        .filter(other -> bytes(other).isPresent())
        .toList();
  }

  private static Optional<byte[]> read(String name) {
    var file = name.replace('.', '/') + ".class";
    try (var bytes = ProgramClasses.class.getClassLoader().getResourceAsStream(file)) {
      return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
