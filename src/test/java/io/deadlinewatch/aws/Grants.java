package io.deadlinewatch.aws;

import io.deadlinewatch.support.aws.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What the template's policies allow. A statement under a condition counts as made. */
final class Grants {
  private Grants() {}

  /** Every policy's allowing statements in the whole template, by resource and Sid. */
  static SequencedMap<String, Template> all(Template resources) {
    SequencedMap<String, Template> grants = new LinkedHashMap<>();
    for (String name : resources.keys()) {
      for (Template part : resources.get(name).all()) {
        if (isAllowed(part) && part.has("Action")) {
          var sid = part.has("Sid") ? part.get("Sid").text() : "trust";
          grants.put(name + "." + sid, part);
        }
      }
    }
    return grants;
  }

  /** What a role may do, by the statement's Sid. */
  static Map<String, List<String>> actions(Template resources, String role) {
    Map<String, List<String>> actions = new LinkedHashMap<>();
    all(resources)
        .forEach((name, statement) -> {
          if (name.startsWith(role + ".") && !name.endsWith(".trust")) {
            actions.put(
                name.substring(role.length() + 1),
                statement.get("Action").texts().stream().sorted().toList());
          }
        });
    return actions;
  }

  private static boolean isAllowed(Template part) {
    return part.isMap() && part.has("Effect") && part.get("Effect").text().equals("Allow");
  }
}
