package io.deadlinewatch.local.settings;

import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.dataset.MappingReader;
import io.deadlinewatch.dataset.Problems;
import io.deadlinewatch.relay.route.RouteKinds;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The entries of watch.yaml that say who is told: readers, and routes. */
final class ToldRoute {
  static final Set<String> READER_FIELDS =
      Set.of("email", "tracks", "leastUrgency", "leastImportance", "digests");

  /** What each text of a route is; those that a kind does not have its reader refuses. */
  private static final List<String> TEXTS =
      List.of(
          "url",
          "secret",
          "previousSecret",
          "token",
          "from",
          "to",
          "user",
          "password",
          "unsubscribe",
          "leastUrgency",
          "leastImportance");

  private static final List<String> LISTS = List.of("tracks", "kinds");
  static final Set<String> ROUTE_FIELDS = routeFields();

  private static final String EMAIL = "email";
  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String PRIVATELY = "private";
  private static final List<String> KINDS =
      List.of("discord", "mail", "ntfy", "slack", "teams", "webhook");
  private static final List<String> ALL_BUT_DIGESTS = List.of("reminder", "reached", "changed");

  private final Variables variables;
  private final RouteKinds kinds;
  private final Problems problems;
  private final Set<String> names = new HashSet<>();

  ToldRoute(Variables variables, RouteKinds kinds, Problems problems) {
    this.variables = variables;
    this.kinds = kinds;
    this.problems = problems;
  }

  private static Set<String> routeFields() {
    Set<String> fields = new HashSet<>(TEXTS);
    fields.addAll(LISTS);
    fields.addAll(List.of(NAME, KIND, PRIVATELY));
    return Set.copyOf(fields);
  }

  /** A reader as the relay reads it; throws {@link DataException}. */
  String reader(MappingReader from, MailSettings mail) {
    var address = from.text(EMAIL);
    var entry = new RouteEntry();
    mail.putInto(entry);
    entry.put(NAME, ReaderName.of(address));
    entry.put("to", address);
    entry.take(from, "leastUrgency", variables);
    entry.take(from, "leastImportance", variables);
    entry.takeList(from, "tracks");
    if (!flag(from, "digests", true)) {
      entry.put("kinds", ALL_BUT_DIGESTS);
    }
    requireSound(from, entry);
    if (!names.add(address.toLowerCase(Locale.ROOT))) {
      throw from.refused(EMAIL, "stands twice; a reader is written once, with all of its tracks");
    }
    return entry.json();
  }

  /** A route as the relay reads it; throws {@link DataException}. */
  String route(MappingReader from) {
    var name = from.text(NAME);
    var entry = new RouteEntry();
    entry.put(NAME, name);
    entry.put(KIND, kind(from));
    TEXTS.forEach(field -> entry.take(from, field, variables));
    LISTS.forEach(field -> entry.takeList(from, field));
    requireSound(from, entry);
    if (ReaderName.isOne(name)) {
      throw from.refused(NAME, "begins as the names of readers do; write another");
    }
    if (!names.add(name)) {
      throw from.refused(NAME, "is that of another; give each route a name of its own");
    }
    return entry.json();
  }

  private String kind(MappingReader from) {
    var kind = from.optionalText(KIND).orElse("slack");
    if (!KINDS.contains(kind)) {
      throw from.refused(
          KIND,
          RefusedException.quoted(problems.repeatable(kind))
              + " is none of "
              + String.join(", ", KINDS)
              + DidYouMean.question(kind, KINDS));
    }
    if (!flag(from, PRIVATELY, from.has(PRIVATELY))) {
      return kind;
    }
    if (!HomeKinds.WITH_PRIVATE.contains(kind)) {
      throw from.refused(
          PRIVATELY,
          "goes with "
              + String.join(", ", HomeKinds.WITH_PRIVATE)
              + " alone: the service of "
              + kind
              + " is on the internet");
    }
    return HomeKinds.PRIVATE + kind;
  }

  /** One that is neither true nor false is told, and keeps no other field from being judged. */
  private boolean flag(MappingReader from, String field, boolean otherwise) {
    try {
      return from.flag(field).orElse(otherwise);
    } catch (DataException wrong) {
      problems.add(wrong);
      return otherwise;
    }
  }

  /** Throws the first of what is wrong, after the others were told. */
  private void requireSound(MappingReader from, RouteEntry entry) {
    List<DataException> found = new ArrayList<>();
    for (var what : entry.problems(kinds)) {
      found.add(problem(from, what));
    }
    found.forEach(problems::add);
    if (!found.isEmpty()) {
      throw found.getFirst();
    }
  }

  private static DataException problem(MappingReader from, String what) {
    int space = what.indexOf(' ');
    var field = what.substring(0, Math.max(0, space));
    var named = field.equals("to") && from.has(EMAIL) ? EMAIL : field;
    boolean isOfSeveral = what.startsWith("user and ");
    return from.refused(named, isOfSeveral ? what : what.substring(space + 1));
  }
}
