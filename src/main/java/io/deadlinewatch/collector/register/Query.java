package io.deadlinewatch.collector.register;

import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of the Register for one track.
 *
 * @param name a slug, for reports
 * @param track where drafts of it belong, a slug
 * @param conditions the API's own conditions by name, such as {@code agencies} or {@code type}
 */
public record Query(String name, String track, Map<String, List<String>> conditions) {
  /** Those that the API documents; of others it answers with an error, after a day's wait. */
  static final Set<String> KNOWN =
      Set.of(
          "term",
          "agencies",
          "type",
          "presidential_document_type",
          "president",
          "docket_id",
          "regulation_id_number",
          "sections",
          "topics",
          "significant");

  /** Those that the API takes several of. */
  static final Set<String> LISTS =
      Set.of("agencies", "type", "presidential_document_type", "president", "sections", "topics");

  /**
   * Checks the names, and that there is a condition: without one the whole Register would come.
   *
   * @throws RefusedException where a name is no slug, or a condition is none of the API's
   */
  public Query {
    Slug.required("name", name);
    Slug.track("track", track);
    if (conditions.isEmpty()) {
      throw new RefusedException(
          "conditions", "are missing; name agencies, type, term or docket_id");
    }
    for (var condition : conditions.entrySet()) {
      if (!KNOWN.contains(condition.getKey())) {
        throw new RefusedException(
            "conditions",
            "have no "
                + RefusedException.quoted(condition.getKey())
                + "; there are "
                + String.join(", ", KNOWN.stream().sorted().toList()));
      }
      boolean isOne = condition.getValue().size() == 1 || LISTS.contains(condition.getKey());
      if (condition.getValue().isEmpty() || !isOne) {
        throw new RefusedException(
            condition.getKey(), isOne ? "is empty; write a value" : "takes one value");
      }
    }
    conditions = Map.copyOf(conditions);
  }
}
