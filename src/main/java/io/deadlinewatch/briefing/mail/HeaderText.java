package io.deadlinewatch.briefing.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Texts in the header of an e-mail: ASCII as it is, folded at blanks; all else in encoded words of
 * at most 75 characters (RFC 2047), none of which parts a character.
 */
final class HeaderText {
  private static final int LINE = 76;
  private static final int WORD_BYTES = 45;

  private HeaderText() {}

  /** A text behind a header's name. */
  static String unstructured(String name, String text) {
    boolean isPlain = text.chars().allMatch(c -> c >= ' ' && c < 0x7f) && !text.contains("=?");
    return isPlain && isFoldable(text) ? folded(name, text) : encoded(text);
  }

  /** The name and address of somebody. */
  static String mailbox(MailAddress mailbox) {
    if (mailbox.name().isEmpty()) {
      return mailbox.address();
    }
    boolean isPlain = mailbox.name().matches("[A-Za-z0-9 !#$%&'*+/^_`{|}~-]+");
    var name = isPlain ? mailbox.name() : encoded(mailbox.name());
    return name + "\r\n <" + mailbox.address() + ">";
  }

  private static boolean isFoldable(String text) {
    return List.of(text.split(" ", -1)).stream()
        .noneMatch(word -> word.isEmpty() || word.length() > LINE / 2);
  }

  private static String folded(String name, String text) {
    var lines = new StringBuilder();
    int used = name.length() + 1;
    for (var word : text.split(" ", -1)) {
      boolean fits = used + 1 + word.length() <= LINE;
      lines.append(lines.isEmpty() ? "" : fits ? " " : "\r\n ").append(word);
      used = fits ? used + 1 + word.length() : 1 + word.length();
    }
    return lines.toString();
  }

  private static String encoded(String text) {
    List<String> words = new ArrayList<>();
    var part = new StringBuilder();
    int bytes = 0;
    for (int character : text.codePoints().toArray()) {
      var itself = Character.toString(character);
      int more = itself.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > WORD_BYTES) {
        words.add(word(part.toString()));
        part.setLength(0);
        bytes = 0;
      }
      part.append(itself);
      bytes += more;
    }
    words.add(word(part.toString()));
    return String.join("\r\n ", words);
  }

  private static String word(String text) {
    var base64 = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return "=?UTF-8?B?" + base64 + "?=";
  }
}
