package io.deadlinewatch.collector.register;

import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.text.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks the Federal Register's API, one request at a time.
 *
 * <p>Its pages have traps: past the fiftieth, or the ten thousandth result, the first comes again,
 * silently; a size that it does not like becomes twenty. So pages are never counted up here: the
 * next one's address is followed, on the host that was asked, a window with more results than its
 * pages can show is halved, and a page that brings nothing new ends its window.
 */
public final class RegisterClient {
  /** Where the API is. */
  public static final String API = "https://www.federalregister.gov/api/v1";

  private static final int MOST_PAGES = 50;
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

  private final String base;
  private final Pages pages;
  private final Map<String, Harvest.Found> found = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private int unreadable;

  /**
   * @param api the address before {@code /documents.json}
   * @param pause waits
   * @throws RefusedException where the address is none of http or https
   */
  public RegisterClient(String api, HttpPages http, Consumer<Duration> pause) {
    this(api, http, new Allowance(pause));
  }

  /**
   * @param api the address before {@code /documents.json}
   * @param allowance how long it may take; what is missing then is told
   * @throws RefusedException where the address is none of http or https
   */
  public RegisterClient(String api, HttpPages http, Allowance allowance) {
    this.base = base(api);
    this.pages = new Pages(http, allowance);
  }

  /** Reads all documents of the queries that were published in a window; once a client. */
  public Harvest collect(List<Query> queries, Window window) {
    int unfinished = 0;
    for (var query : queries) {
      int before = problems.size();
      collect(query, window);
      unfinished += problems.size() > before ? 1 : 0;
    }
    var asked = new Harvest.Asked(queries.size(), unfinished, pages.requests());
    return new Harvest(List.copyOf(found.values()), unreadable, problems, asked);
  }

  private void collect(Query query, Window window) {
    Set<String> seen = new HashSet<>();
    long expected = -1;
    var next = Optional.of(QueryText.of(query, window));
    for (int page = 0; page < MOST_PAGES && next.isPresent(); page++) {
      var read = pages.read(base + "?" + next.orElseThrow());
      if (read.page().isEmpty()) {
        problem(query, window, read.problem());
        return;
      }
      var json = read.page().orElseThrow();
      int before = seen.size();
      int results = take(query, json, seen);
      next = next(json);
      if (page == 0) {
        if (results == 0 && !isCount(json)) {
          problem(query, window, "an answer with neither results nor a count of them");
          return;
        }
        expected = count(json, results);
        if (results == 0 && expected > 0) {
          problem(query, window, "no results where it counts " + expected);
          return;
        }
        if (expected > (long) MOST_PAGES * results && halved(query, window)) {
          return;
        }
      }
      if (seen.size() == before && next.isPresent()) {
        problem(query, window, "the same page came again");
        return;
      }
    }
    if (next.isPresent()) {
      problem(query, window, "more than " + MOST_PAGES + " pages");
    } else if (seen.size() < expected) {
      problem(query, window, "it counts " + expected + " results and gave " + seen.size());
    }
  }

  private boolean halved(Query query, Window window) {
    var halves = window.halves();
    if (halves.size() == 1) {
      return false;
    }
    halves.forEach(half -> collect(query, half));
    return true;
  }

  /** Takes the results of a page, and says how many there were. */
  private int take(Query query, JsonNode page, Set<String> seen) {
    var results = page.at("results").items();
    for (var result : results) {
      var document = RegisterDocument.read(result);
      if (document.isEmpty()) {
        unreadable += seen.add(content(results.indexOf(result), result)) ? 1 : 0;
        continue;
      }
      var number = document.orElseThrow().number();
      seen.add(number);
      found.putIfAbsent(number, new Harvest.Found(document.orElseThrow(), query.track()));
    }
    return results.size();
  }

  /** Tells results apart that have no number. */
  private static String content(int place, JsonNode result) {
    return result.fields().values().stream()
        .map(JsonNode::value)
        .collect(Collectors.joining(" ", place + " ", ""));
  }

  /** How many results there are in all; as many as came where it does not say. */
  private static long count(JsonNode page, int results) {
    return isCount(page) ? Long.parseLong(page.at("count").value()) : results;
  }

  private static boolean isCount(JsonNode page) {
    return COUNT.matcher(page.at("count").value()).matches();
  }

  /** What stands behind the question mark of the next page's address: its host is not followed. */
  private static Optional<String> next(JsonNode page) {
    var url = page.at("next_page_url").value();
    int mark = url.indexOf('?');
    return mark < 0 ? Optional.empty() : query(url.substring(mark + 1));
  }

  private static Optional<String> query(String text) {
    try {
      var escaped = text.replace("[", "%5B").replace("]", "%5D").replace(" ", "+");
      return Optional.of(new URI("http://host/?" + escaped).getRawQuery());
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private void problem(Query query, Window window, String why) {
    problems.add(query.name() + ", " + window.from() + " to " + window.to() + ": " + why);
  }

  /**
   * Checks an address before anything is asked.
   *
   * @throws RefusedException where it is none of http or https
   */
  public static void requireAddress(String api) {
    var _ = base(api);
  }

  private static String base(String api) {
    try {
      var uri = new URI(api);
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (isWeb && uri.getHost() != null && uri.getRawQuery() == null) {
        var path = api.endsWith("/") ? api.substring(0, api.length() - 1) : api;
        return path.endsWith("/documents.json") ? path : path + "/documents.json";
      }
    } catch (URISyntaxException _) {
      // Falls through to the same words.
    }
    throw new RefusedException("--api", "is no address of an API; write one such as " + API);
  }
}
