package io.deadlinewatch.local.settings;

import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.dataset.MappingReader;
import io.deadlinewatch.dataset.Problems;
import io.deadlinewatch.dataset.YamlFile;
import io.deadlinewatch.dataset.YamlNode;
import io.deadlinewatch.relay.route.RouteKinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads watch.yaml strictly, as {@code schemas/watch-v1.json} has it: a setting that is not
 * understood would be an alert that somebody does not hear. All that is wrong is told at once, and
 * nothing of what may be a secret is repeated.
 */
public final class SettingsReader {
  static final Set<String> TOP = Set.of("board", "smtp", "readers", "routes", "collect");

  private static final String SMTP = "smtp";
  private static final String READERS = "readers";
  private static final int MOST = 50;

  private final Problems problems;
  private final Variables variables;
  private final RouteKinds kinds;

  private SettingsReader(Problems problems, Variables variables, RouteKinds kinds) {
    this.problems = problems;
    this.variables = variables;
    this.kinds = kinds;
  }

  /**
   * Reads a file's bytes.
   *
   * @param name the file as messages call it
   * @param environment what {@code ${NAME}} stands for
   * @param kinds the kinds of routes that there are, those of {@link HomeKinds} among them
   * @throws DataException with all that is wrong
   */
  public static HomeSettings read(
      String name, byte[] bytes, Map<String, String> environment, RouteKinds kinds) {
    var problems = Problems.ofSecrets(name);
    var settings =
        YamlFile.find(name, bytes)
            .map(node ->
                new SettingsReader(problems, new Variables(environment), kinds).settings(node))
            .orElse(HomeSettings.NONE);
    problems.requireNone();
    return settings;
  }

  private HomeSettings settings(YamlNode node) {
    var top = MappingReader.of(problems, "", node, TOP);
    var told = new ToldRoute(variables, kinds, problems);
    var board =
        part(() -> top.optionalMapping("board", BoardEntry.FIELDS).map(BoardEntry::read))
            .orElse(BoardEntry.NONE);
    var collect =
        part(() -> top.optionalMapping("collect", CollectEntry.FIELDS).map(CollectEntry::read));
    var mail = part(() -> mail(top)).orElseGet(MailSettings::standIn);
    var readers =
        part(() ->
                Optional.of(
                    top.each(READERS, each -> told.reader(each, mail), ToldRoute.READER_FIELDS)))
            .orElse(List.of());
    var routes =
        part(() -> Optional.of(top.each("routes", told::route, ToldRoute.ROUTE_FIELDS)))
            .orElse(List.of());
    if (readers.size() + routes.size() > MOST) {
      problems.add(
          top.refused(
              READERS,
              "and routes are more than "
                  + MOST
                  + " together; write the address of a list that keeps its own members"));
    }
    return new HomeSettings(
        board.port(),
        board.bind(),
        board.site(),
        new RouteTexts(Stream.concat(readers.stream(), routes.stream()).toList()),
        collect.map(CollectEntry::daily),
        readers.size(),
        routes.size());
  }

  /** Nothing where there is none, and nobody needs it. */
  private Optional<MailSettings> mail(MappingReader top) {
    if (!top.has(SMTP) && top.has(READERS)) {
      throw top.refused(
          READERS, "are told by e-mail: write smtp with the url of a mail server, and from");
    }
    return top.optionalMapping(SMTP, MailSettings.FIELDS)
        .map(from ->
            MailSettings.read(
                from,
                variables,
                kinds,
                (field, problem) -> problems.add(from.refused(field, problem))));
  }

  /** What is wrong with one part keeps no other from being read. */
  private <T> Optional<T> part(Supplier<Optional<T>> read) {
    try {
      return read.get();
    } catch (DataException problem) {
      problems.add(problem);
      return Optional.empty();
    }
  }
}
