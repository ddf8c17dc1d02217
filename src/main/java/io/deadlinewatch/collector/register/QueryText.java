package io.deadlinewatch.collector.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A query as the part of an address behind the question mark. */
final class QueryText {
  private static final int PER_PAGE = 100;

  /** Without being asked, the API's lists leave out every date but the publication's. */
  private static final List<String> FIELDS =
      List.of(
          "document_number",
          "type",
          "subtype",
          "title",
          "action",
          "abstract",
          "dates",
          "publication_date",
          "effective_on",
          "comments_close_on",
          "signing_date",
          "docket_ids",
          "regulation_id_numbers",
          "correction_of",
          "citation",
          "html_url");

  private QueryText() {}

  static String of(Query query, Window window) {
    List<String> parts = new ArrayList<>();
    query.conditions().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(condition -> {
          var suffix = Query.LISTS.contains(condition.getKey()) ? "[]" : "";
          condition
              .getValue()
              .forEach(value ->
                  parts.add(pair("conditions[" + condition.getKey() + "]" + suffix, value)));
        });
    parts.add(pair("conditions[publication_date][gte]", window.from().toString()));
    parts.add(pair("conditions[publication_date][lte]", window.to().toString()));
    FIELDS.forEach(field -> parts.add(pair("fields[]", field)));
    parts.add(pair("order", "oldest"));
    parts.add(pair("per_page", Integer.toString(PER_PAGE)));
    return String.join("&", parts);
  }

  private static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
