package io.deadlinewatch.collector.register;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a text what only a page shows: tags within a line, and characters by name. */
final class InlineMarkup {
  /** Tags that documents of the Register have; what else stands between such signs is text. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:em|i|b|strong|su[bp]|span|E)(?: [^<>]{0,100})?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARACTER =
      Pattern.compile("&(?:(amp|lt|gt|quot|apos|nbsp)|#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));");

  private static final Map<String, String> NAMES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private InlineMarkup() {}

  /** The text as a page would show it. */
  static String without(String text) {
    var bare = TAG.matcher(text.replaceAll("(?i)<br */?>", " ")).replaceAll("");
    return CHARACTER.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    if (found.group(1) != null) {
      return NAMES.getOrDefault(found.group(1), "");
    }
    int point =
        found.group(2) != null
            ? Integer.parseInt(found.group(2))
            : Integer.parseInt(found.group(3), 16);
    return Character.isValidCodePoint(point) && !isSurrogate(point)
        ? Character.toString(point)
        : "";
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
