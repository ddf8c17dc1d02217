package io.deadlinewatch.cli;

import io.deadlinewatch.build.MarkdownPage;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a shell that a document shows.
 *
 * @param where page and line, for who has to mend it
 */
record ShellLine(String where, String text) {
  private static final Pattern OURS =
      Pattern.compile("(?:^|<\\()(?:bin/)?deadline-watch +([a-z][^)<]*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Pattern KEPT_IN = Pattern.compile("\\s>\\s*(\\S+)");

  /** What a page's blocks have: all of a shell's, and our own of others and of indented ones. */
  static Stream<ShellLine> of(MarkdownPage page) {
    var fenced =
        page.blocks().stream()
            .flatMap(block ->
                block.commands().stream()
                    .map(text -> new ShellLine(page + ":" + block.line(), text))
                    .filter(line -> block.language().equals("sh") || line.isOurs()));
    var indented =
        page.lines().stream()
            .filter(line -> line.startsWith("    "))
            .map(line -> new ShellLine(page.toString(), line.strip()))
            .filter(ShellLine::isOurs);
    return Stream.concat(fenced, indented);
  }

  /** What a page's sentences have of ours. */
  static Stream<ShellLine> inSentences(MarkdownPage page) {
    return page.code().stream()
        .map(code -> new ShellLine(page.toString(), code))
        .filter(ShellLine::isOurs);
  }

  boolean isOurs() {
    return OURS.matcher(text).find();
  }

  /** The words behind the program's name, as a shell takes them apart. */
  String[] words() {
    var ours = OURS.matcher(text);
    return ours.find()
        ? WORD.matcher(KEPT_IN.matcher(ours.group(1)).replaceAll(""))
            .results()
            .map(word ->
                Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(""))
            .toArray(String[]::new)
        : new String[0];
  }

  /** The file that gets what the command prints. */
  Optional<String> keptIn() {
    return KEPT_IN.matcher(text).results().findFirst().map(found -> found.group(1));
  }

  @Override
  public String toString() {
    return where + ": " + text;
  }
}
