package io.deadlinewatch.dataset;

import io.deadlinewatch.text.Characters;

/**
 * A file's name as it may be shown: whoever made the file chose it, and a name may hold anything.
 */
final class FileName {
  private static final String UTF_8 = "UTF-8";

  private FileName() {}

  /** The name in one line, with escapes for what no line may hold; quoted where it is blank. */
  static String shown(String name) {
    if (name.isBlank()) {
      return "'" + name + "'";
    }
    var shown = new StringBuilder();
    name.codePoints()
        .forEach(character -> {
          var text = Character.toString(character);
          shown.append(isPlain(character) ? text : "\\u%04X".formatted(character));
        });
    return shown.toString();
  }

  private static boolean isPlain(int character) {
    return character == ' '
        || !(Characters.isBlank(character)
            || Characters.isHostile(character)
            || Characters.isHidden(character));
  }

  /**
   * The remedy where a name is not found. Java takes names in the encoding of the locale alone, and
   * has lost the others before a program sees them; no option of its own changes that.
   *
   * @param encoding Java's property {@code sun.jnu.encoding}
   */
  static String remedy(String name, String encoding) {
    boolean isAscii = name.chars().allMatch(character -> character < 0x80);
    return isAscii || encoding.equalsIgnoreCase(UTF_8)
        ? "check the path"
        : "this locale has " + encoding + " names only: set LC_ALL=C.UTF-8 and try again";
  }
}
