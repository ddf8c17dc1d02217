package io.deadlinewatch.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documents, as GitHub shows it.
 *
 * @param file where it stands, from the project's folder
 * @param lines outside fenced blocks; those of blocks are empty here
 * @param blocks the fenced blocks
 */
public record MarkdownPage(Path file, List<String> lines, List<Block> blocks) {
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
  private static final Pattern NAMED = Pattern.compile("<a id=\"([^\"]+)\">");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)|<(https?://[^>\\s]+)>");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern FENCE = Pattern.compile("```(\\S*) ?(.*)");

  /**
   * A fenced block.
   *
   * @param language what it is written in; empty where it says nothing
   * @param marker what stands after the language; readers do not see it
   */
  public record Block(int line, String language, String marker, String text) {
    /** Its commands: without comments, and with continued lines in one. */
    public List<String> commands() {
      return text.replace("\\\n", " ")
          .lines()
          .map(command -> command.replaceFirst("(^| +)# .*$|  +#.*$", "").strip())
          .filter(command -> !command.isEmpty())
          .toList();
    }
  }

  /** Every page: of the project's own folder, of the documents and of the events. */
  public static List<MarkdownPage> all() {
    List<MarkdownPage> pages = new ArrayList<>();
    for (var folder : List.of(".", "docs", "events")) {
      try (Stream<Path> files = Files.walk(Path.of(folder), folder.equals(".") ? 1 : 9)) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .sorted()
            .forEach(file -> pages.add(read(file.normalize())));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return pages;
  }

  /** Reads a page. */
  public static MarkdownPage read(Path file) {
    List<String> lines = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    MatchResult open = null;
    for (var line : Sources.read(file).lines().toList()) {
      var fence = FENCE.matcher(line);
      if (open != null && line.strip().equals("```")) {
        int first = lines.size() - block.size();
        blocks.add(new Block(first, open.group(1), open.group(2), String.join("\n", block) + "\n"));
        block.clear();
        open = null;
      } else if (open != null) {
        block.add(line);
      } else if (fence.matches()) {
        open = fence.toMatchResult();
      }
      lines.add(open == null && !line.strip().equals("```") ? line : "");
    }
    return new MarkdownPage(file, lines, blocks);
  }

  /** Where links can lead on this page, by GitHub's rules: headings and named places. */
  public Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    for (var line : lines) {
      var heading = HEADING.matcher(line);
      if (heading.matches()) {
        var slug = slug(heading.group(1));
        int times = seen.merge(slug, 1, Integer::sum);
        anchors.add(times == 1 ? slug : slug + "-" + (times - 1));
      }
      anchors.addAll(namedPlaces(line));
    }
    return anchors;
  }

  /** The places that carry a name of their own, without a heading. */
  public Set<String> namedPlaces() {
    return namedPlaces(String.join("\n", lines));
  }

  /** Every target of a link. */
  public List<String> links() {
    var text = CODE.matcher(String.join("\n", lines)).replaceAll("");
    return LINK.matcher(text)
        .results()
        .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
        .toList();
  }

  /** What stands between backquotes, in one line each. */
  public List<String> code() {
    return CODE.matcher(String.join("\n", lines))
        .results()
        .map(code -> code.group(1).replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static Set<String> namedPlaces(String text) {
    Set<String> names = new LinkedHashSet<>();
    NAMED.matcher(text).results().forEach(place -> names.add(place.group(1)));
    return names;
  }

  private static String slug(String heading) {
    return heading
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
        .replace(' ', '-');
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
