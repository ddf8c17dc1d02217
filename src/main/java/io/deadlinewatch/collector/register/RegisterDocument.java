package io.deadlinewatch.collector.register;

import io.deadlinewatch.collector.reading.Agreement;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.text.Characters;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.WebAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document of the Register, as far as it matters here. Texts are clean lines.
 *
 * @param number its document number, such as {@code 2025-02747}
 * @param title its title
 * @param action what it calls itself, such as "Final rule; delay of effective date."; may be empty
 * @param dates what stands under DATES; empty for presidential documents
 * @param summary its abstract; may be empty
 * @param published when it was published
 * @param register the Register's own dates of it
 * @param dockets the dockets that it names
 * @param regulations the regulation identifier numbers (RIN) that it names
 * @param corrects the number of the document that it corrects, where the Register knows that
 * @param url where people read it
 */
public record RegisterDocument(
    String number,
    String title,
    String action,
    String dates,
    String summary,
    Optional<LocalDate> published,
    Agreement register,
    List<String> dockets,
    List<String> regulations,
    Optional<String> corrects,
    String url) {
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{2,30}");
  private static final String PAGE = "https://www.federalregister.gov/d/";
  private static final int MOST_DOCKETS = 20;
  private static final int LONGEST_TITLE = 1_000;

  /** Reads a result; nothing where it has no number or no title. */
  static Optional<RegisterDocument> read(JsonNode node) {
    var number = node.at("document_number").value();
    var title = text(node, "title");
    if (!NUMBER.matcher(number).matches() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RegisterDocument(
            number,
            Characters.cut(title, LONGEST_TITLE),
            text(node, "action"),
            text(node, "dates"),
            text(node, "abstract"),
            date(node, "publication_date"),
            new Agreement(date(node, "comments_close_on"), date(node, "effective_on")),
            texts(node, "docket_ids"),
            texts(node, "regulation_id_numbers"),
            texts(node, "correction_of").stream().findFirst(),
            url(node, number)));
  }

  private static String text(JsonNode node, String field) {
    return CleanLine.clean(InlineMarkup.without(node.at(field).value()));
  }

  /** A list, or one text where a list was; anything else is none. */
  private static List<String> texts(JsonNode node, String field) {
    var value = node.at(field);
    var values = value.items().isEmpty() ? List.of(value) : value.items();
    return values.stream()
        .map(each -> CleanLine.clean(each.value()))
        .filter(each -> !each.isBlank())
        .limit(MOST_DOCKETS)
        .toList();
  }

  private static Optional<LocalDate> date(JsonNode node, String field) {
    try {
      var text = node.at(field).value();
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String url(JsonNode node, String number) {
    var url = node.at("html_url").value();
    return WebAddress.host(url).isPresent() ? url : PAGE + number;
  }
}
