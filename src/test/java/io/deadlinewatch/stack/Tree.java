package io.deadlinewatch.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A template as maps and lists that can be changed. */
final class Tree {
  private static final String GET_ATT = "Fn::GetAtt";

  private Tree() {}

  /** A deep copy, in which {@code GetAtt} has the form that JSON wants. */
  static Map<String, Object> copy(Object map) {
    return map(copyOf(map));
  }

  private static Object copyOf(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, inner) -> copy.put(key.toString(), copyOf(inner)));
        if (copy.get(GET_ATT) instanceof String text) {
          copy.put(GET_ATT, List.of(text.split("\\.", 2)));
        }
        yield copy;
      }
      case List<?> list -> {
        List<Object> copy = new ArrayList<>();
        list.forEach(item -> copy.add(copyOf(item)));
        yield copy;
      }
      default -> value;
    };
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  /** What these keys lead to. */
  static Object at(Map<String, Object> tree, String... keys) {
    Object part = tree;
    for (String key : keys) {
      part = map(part).get(key);
    }
    return part;
  }

  /** The properties of each resource of a type. */
  static void ofType(Map<String, Object> template, String type, Consumer<Map<String, Object>> use) {
    for (Object resource : map(template.get("Resources")).values()) {
      if (type.equals(map(resource).get("Type"))) {
        use.accept(map(map(resource).get("Properties")));
      }
    }
  }

  /** Every map within, this one first. */
  static void everyMap(Object part, Consumer<Map<String, Object>> use) {
    if (part instanceof Map<?, ?> map) {
      use.accept(map(map));
      List.copyOf(map.values()).forEach(inner -> everyMap(inner, use));
    } else if (part instanceof List<?> list) {
      list.forEach(item -> everyMap(item, use));
    }
  }

  /** A copy with each part that is the one thing replaced by the other. */
  static Object replaced(Object value, Object one, Object other) {
    return switch (value) {
      case Object same when same.equals(one) -> copyOf(other);
      case Map<?, ?> map -> {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, inner) -> copy.put(key.toString(), replaced(inner, one, other)));
        yield copy;
      }
      case List<?> list -> {
        List<Object> copy = new ArrayList<>();
        list.forEach(item -> copy.add(replaced(item, one, other)));
        yield copy;
      }
      default -> value;
    };
  }

  /** Where two trees differ, by path; a list of another length differs as a whole. */
  static Set<String> differences(String path, Object one, Object other) {
    Set<String> found = new TreeSet<>();
    if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
      Set<Object> keys = new TreeSet<>(left.keySet());
      keys.addAll(right.keySet());
      keys.forEach(
          key -> found.addAll(differences(path + "." + key, left.get(key), right.get(key))));
    } else if (one instanceof List<?> left
        && other instanceof List<?> right
        && left.size() == right.size()) {
      for (int index = 0; index < left.size(); index++) {
        found.addAll(differences(path + "[]", left.get(index), right.get(index)));
      }
    } else if (one == null || !one.equals(other)) {
      found.add(path);
    }
    return found;
  }
}
