package io.deadlinewatch.cli.settings;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The text of the config file, in the form of AWS's own: {@code [default]} and {@code [profile
 * NAME]} with lines {@code key = value}; {@code #} and {@code ;} begin a line that is a comment. No
 * message repeats a value, which may be a secret that does not belong here.
 */
final class ConfigText {
  private static final Pattern HEAD = Pattern.compile("\\[\\s*(?:(profile)\\s+)?([^\\]]*?)\\s*]");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][\\w.@+-]{0,63}");
  private static final Pattern VALUE = Pattern.compile("[\\w.:/@+=,-]+(?: [\\w.:/@+=,-]+)*");
  private static final Pattern SECRET = Pattern.compile(".*(?:secret|token|password|key).*");

  private final String file;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Map<ProfileKey, Setting>> profiles = new LinkedHashMap<>();

  /** Where lines go; a heading that is refused takes its lines along, and none is told twice. */
  private String open = "";

  private boolean hasHead;

  private ConfigText(String file) {
    this.file = file;
  }

  /**
   * The profiles, by name.
   *
   * @param file as messages name it
   * @throws RequestException with all that is wrong
   */
  static Map<String, Profile> read(String file, String text) {
    var reading = new ConfigText(file);
    int number = 0;
    for (var line : text.lines().toList()) {
      reading.line(++number, line.strip());
    }
    if (!reading.problems.isEmpty()) {
      throw new RequestException(reading.problems);
    }
    Map<String, Profile> profiles = new LinkedHashMap<>();
    reading.profiles.forEach((name, values) -> profiles.put(name, new Profile(name, values)));
    return profiles;
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
      return;
    }
    int equals = line.indexOf('=');
    if (line.startsWith("[")) {
      head(number, line);
    } else if (equals < 1) {
      wrong(number, "", "neither [profile NAME] nor KEY = VALUE; # begins a comment");
    } else {
      pair(number, line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
  }

  private void head(int number, String line) {
    hasHead = true;
    open = "";
    var head = HEAD.matcher(line);
    if (!head.matches() || !NAME.matcher(head.group(2)).matches()) {
      wrong(
          number,
          "",
          "no heading; write [default] or [profile NAME], the name of letters,"
              + " digits and .@_+-");
      return;
    }
    var name = head.group(2);
    if (head.group(1) == null && !name.equals(Profile.DEFAULT)) {
      wrong(number, "", "write [profile " + name + "]; only [default] has no such word");
    } else if (profiles.containsKey(name)) {
      wrong(number, "", "profile " + name + " stands here for the second time; join the two");
    } else {
      profiles.put(name, new EnumMap<>(ProfileKey.class));
      open = name;
    }
  }

  private void pair(int number, String word, String value) {
    var key = ProfileKey.of(word);
    if (key.isEmpty()) {
      wrong(number, word, unknown(word));
    } else if (!hasHead) {
      wrong(number, word, "stands before any heading; write [default] or [profile NAME] above it");
    } else if (!VALUE.matcher(value).matches()) {
      wrong(
          number,
          word,
          value.isEmpty()
              ? "has no value; write one, or leave the line out"
              : "has what no "
                  + word
                  + " has; quotes are not needed, and a comment has its own line");
    } else {
      put(number, key.get(), value);
    }
  }

  private void put(int number, ProfileKey key, String value) {
    var values = profiles.get(open);
    if (values == null) {
      return;
    }
    if (values.containsKey(key)) {
      wrong(number, key.word(), "stands in profile " + open + " for the second time; keep one");
    }
    values.putIfAbsent(key, new Setting(value, file + ":" + number));
  }

  private static String unknown(String word) {
    return SECRET.matcher(word.toLowerCase(Locale.ROOT)).matches()
        ? "credentials do not belong here; keep them in AWS's files, and name theirs: aws_profile"
        : "is no key of a profile; there are: "
            + String.join(", ", ProfileKey.words())
            + DidYouMean.question(word, ProfileKey.words());
  }

  private void wrong(int number, String word, String problem) {
    var field = word.isEmpty() ? "" : RefusedException.quoted(word) + ": ";
    problems.add(file + ":" + number + ": " + field + problem);
  }
}
