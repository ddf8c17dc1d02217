package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.register.RegisterDocument;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a document does to another one, by what it calls itself. */
enum Occasion {
  /** It stands for itself. */
  ITSELF,
  /** It extends, delays, reopens, postpones or corrects another. */
  CHANGES,
  /** It takes another back. */
  WITHDRAWS,
  /** It calls a hearing off; what the hearing was about goes on. */
  CALLS_OFF;

  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(extension|extend(s|ed|ing)?|re-?open(s|ed|ing)?|delay(s|ed|ing)?|postpone(s|d|ment)?"
              + "|postponing|stay(s|ed)?|reschedul(es?|ed|ing)|correct(ion|ions|ing|s|ed)|amend(ed)?"
              + " notice|errat(um|a)|defer(s|red|ring|ral)?|additional time|chang(es?|ed|ing)"
              + " (of|in|to) ([a-z]+ ){0,3}(date|time|deadline|schedule)s?|(revised|new)"
              + " (date|deadline|schedule)s?)\\b");

  private static final Pattern WITHDRAWAL =
      Pattern.compile(
          "\\b(withdrawals?|withdraw(s|n|ing)?|cancell?ation|cancell?ed|rescission|rescinded)\\b");

  /** An extension of these is no extension of a deadline. */
  private static final Pattern OTHER_EXTENSION =
      Pattern.compile(
          "\\bextension\\b.{0,60}\\b(collections?|patents?|program|approval|validity of visas)\\b"
              + "|\\bproduct exclusion extensions?\\b");

  /** What is taken back here is no document. */
  private static final Pattern OTHER_WITHDRAWAL =
      Pattern.compile("\\bwithdrawals? (of|from) (approvals?|lands?|public|nominations?)\\b");

  private static final Pattern HEARING_OFF =
      Pattern.compile(
          "\\bcancell?(ation|ed|ing|s)?( of)?( the| a| its)?( public| virtual| informal|"
              + " scheduled)* (hearing|meeting)s?\\b|\\b(hearing|meeting)s?( is| are|;|,|:)?("
              + " notice of)? cancell?(ation|ed)\\b");

  /** Whether a sentence says itself that something is put off or corrected. */
  static boolean changes(String sentence) {
    return CHANGE.matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }

  static Occasion of(RegisterDocument document) {
    var said = (document.title() + " " + document.action()).toLowerCase(Locale.ROOT);
    var rest = HEARING_OFF.matcher(said).replaceAll(" ");
    if (!rest.equals(said) && !WITHDRAWAL.matcher(rest).find()) {
      return CHANGE.matcher(rest).find() ? CHANGES : CALLS_OFF;
    }
    if (WITHDRAWAL.matcher(said).find() && !OTHER_WITHDRAWAL.matcher(said).find()) {
      return WITHDRAWS;
    }
    boolean isChange =
        CHANGE.matcher(OTHER_EXTENSION.matcher(said).replaceAll(" ")).find()
            || document.corrects().isPresent();
    return isChange ? CHANGES : ITSELF;
  }
}
