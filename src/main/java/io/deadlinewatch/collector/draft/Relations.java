package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.register.RegisterDocument;
import io.deadlinewatch.deadline.Deadline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which deadlines a document speaks of: by the documents that both cite, by docket, by RIN. */
final class Relations {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![A-Za-z0-9-])(?:[A-Z][0-9]-)?(?:19|20)[0-9]{2}-[0-9]{4,6}(?![0-9-])");
  private static final Pattern CITATION = Pattern.compile("\\b[0-9]{2,3} FR [0-9]{1,6}\\b");

  /** The Register writes "Docket No. AS17-09" where others write the number alone. */
  private static final Pattern LABEL =
      Pattern.compile("^(docket|file|release|case|rin)\\s*((nos?|numbers?|id)\\b[.:]?)?[:\\s]+");

  private final List<Deadline> deadlines;

  Relations(List<Deadline> deadlines) {
    this.deadlines = List.copyOf(deadlines);
  }

  /** Those that cite the document itself. */
  List<Deadline> citing(RegisterDocument document) {
    return naming(Set.of(document.number()));
  }

  /** Those that name what it is about, by each sign that any of them has, the surest first. */
  List<List<Deadline>> about(RegisterDocument document) {
    return Stream.of(
            cited(document),
            Set.of(document.number()),
            Set.copyOf(document.dockets()),
            Set.copyOf(document.regulations()))
        .map(this::naming)
        .filter(found -> !found.isEmpty())
        .toList();
  }

  /** All that it could be about, by any sign. */
  List<Deadline> near(RegisterDocument document) {
    Set<String> signs = new LinkedHashSet<>(cited(document));
    signs.add(document.number());
    signs.addAll(document.dockets());
    signs.addAll(document.regulations());
    return naming(signs);
  }

  private static Set<String> cited(RegisterDocument document) {
    var said =
        String.join(" ", document.title(), document.action(), document.dates(), document.summary());
    Set<String> cited = new LinkedHashSet<>();
    document.corrects().map(Relations::bare).ifPresent(cited::add);
    Stream.of(NUMBER, CITATION)
        .flatMap(pattern -> pattern.matcher(said).results())
        .forEach(match -> cited.add(match.group()));
    correctedByName(document.number()).ifPresent(cited::add);
    cited.remove(document.number());
    return cited;
  }

  /** The Register names a corrected document by its address at times. */
  private static String bare(String corrected) {
    return NUMBER
        .matcher(corrected)
        .results()
        .map(each -> each.group())
        .findFirst()
        .orElse(corrected);
  }

  /** C1-2025-01234 corrects 2025-01234. */
  private static Optional<String> correctedByName(String number) {
    return number.matches("[A-Z][0-9]-.+") ? Optional.of(number.substring(3)) : Optional.empty();
  }

  private List<Deadline> naming(Set<String> signs) {
    var patterns =
        signs.stream()
            .map(sign -> LABEL.matcher(sign.toLowerCase(Locale.ROOT)).replaceFirst(""))
            .filter(sign -> sign.length() > 3)
            .map(sign -> Pattern.compile("(?<![a-z0-9])" + Pattern.quote(sign) + "(?![a-z0-9])"))
            .toList();
    return deadlines.stream()
        .filter(deadline -> {
          var text = text(deadline);
          return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
        })
        .toList();
  }

  private static String text(Deadline deadline) {
    var wording = deadline.wording();
    UnaryOperator<String> lower = text -> text.toLowerCase(Locale.ROOT);
    return Stream.of(
            Stream.of(wording.title()),
            wording.authority().stream(),
            wording.consequence().stream(),
            wording.action().stream(),
            wording.sources().stream().flatMap(each -> Stream.of(each.title(), each.url())))
        .flatMap(each -> each)
        .map(lower)
        .collect(Collectors.joining(" "));
  }
}
