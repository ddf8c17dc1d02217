package io.deadlinewatch.briefing.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A subject as it stands in a header: ASCII as it is, folded at blanks; all else in encoded words
 * (RFC 2047). So is ASCII that readers would take for one, or that has a word too long for a line,
 * which the library would leave as it is.
 */
final class SubjectHeader {
  private static final int USED = "Subject: ".length();
  private static final int LONGEST_WORD = 60;
  private static final int IN_A_WORD = 36;

  private SubjectHeader() {}

  static String of(String subject) throws UnsupportedEncodingException {
    boolean isAscii = subject.chars().allMatch(c -> c < 0x7f);
    var text =
        isAscii && isMisread(subject)
            ? encoded(subject)
            : MimeUtility.encodeText(subject, StandardCharsets.UTF_8.name(), null);
    return MimeUtility.fold(USED, text);
  }

  private static boolean isMisread(String ascii) {
    return ascii.contains("=?")
        || Stream.of(ascii.split(" ", -1)).anyMatch(word -> word.length() > LONGEST_WORD);
  }

  private static String encoded(String ascii) {
    return IntStream.iterate(0, from -> from < ascii.length(), from -> from + IN_A_WORD)
        .mapToObj(from -> ascii.substring(from, Math.min(from + IN_A_WORD, ascii.length())))
        .map(part -> part.getBytes(StandardCharsets.US_ASCII))
        .map(part -> "=?US-ASCII?B?" + Base64.getEncoder().encodeToString(part) + "?=")
        .collect(Collectors.joining(" "));
  }
}
