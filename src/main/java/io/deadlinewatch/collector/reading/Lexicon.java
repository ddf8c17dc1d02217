package io.deadlinewatch.collector.reading;

import java.util.Set;

/** The words that the Register uses for what happens on a date. */
final class Lexicon {
  static final Set<String> EFFECT = Set.of("effective", "effect", "force", "effectiveness");
  static final Set<String> APPLY = Set.of("applicable", "applicability", "applies", "apply");
  static final Set<String> EXPIRE =
      words(
          """
          expire expires expiration expiring terminate terminates sunset sunsets lapse
          lapses termination
          """);
  static final Set<String> COMPLY = Set.of("compliance", "comply", "complying", "implementation");
  static final Set<String> HOLD =
      words(
          """
          held hold holding convene convenes conduct place meet meets scheduled
          reconvene continued rescheduled conducted convened host hosting postponed
          """);
  static final Set<String> BEGIN =
      Set.of("commence", "commences", "begin", "begins", "start", "starts", "open", "opens");
  static final Set<String> RECEIVE =
      words(
          """
          received receive submitted submit submitting due filed file filing postmarked
          accept accepted accepting closes close closing notify register deadline sent
          send ends end provide considered submission remain requested reopened
          reopening reopens mailed made uploaded
          """);

  static final Set<String> UNDONE =
      Set.of("withdrawn", "suspended", "rescinded", "reinstated", "removed", "revoked");

  static final Set<String> COMMENT =
      words(
          """
          comment comments submissions views commenters briefs brief oppositions
          statements petitions protests feedback input submission responses
          """);
  static final Set<String> REBUT =
      Set.of("rebuttal", "rebuttals", "reply", "replies", "surrebuttal", "rebut");
  static final Set<String> HEARING =
      words(
          """
          hearing hearings meeting meetings briefing conference webinar workshop
          roundtable session sessions forum teleconference symposium convene conferences
          webinars committee panel argument
          """);
  static final Set<String> REPORT =
      Set.of("report", "reports", "certification", "certifications", "recordkeeping", "reporting");
  static final Set<String> APPLICATION =
      words(
          """
          application applications nomination nominations proposals petition bids
          appeal appeals objections objection claims claim elections tenders offers
          exclusion inclusion abstracts licenses license payment questionnaire
          withdrawal waiver notices interest grants quota review reviews registration
          registrations
          """);
  static final Set<String> SPEAK =
      Set.of("testify", "appear", "speak", "participate", "present", "attend");
  static final Set<String> REQUEST =
      words(
          """
          request requests requesting requested notice notices wish wishing wishes want
          wanting intent intention desire desiring register notify registration planning
          plan interested like seeking intending
          """);

  static final Set<String> DELAY =
      words(
          """
          delayed delays delaying postponed postpones postponing stayed stays deferred
          delay further deferring
          """);
  static final Set<String> EXTEND =
      words(
          """
          extended extends extending extend changed changing changes moved moving
          revised revising rescheduled rescheduling reschedules extension advanced
          corrected amended shortened correct correcting corrects revise revises
          prolonged change
          """);
  static final Set<String> CANCEL =
      Set.of(
          "cancelled",
          "canceled",
          "cancels",
          "cancelling",
          "canceling",
          "cancellation",
          "withdrawn",
          "cancel");
  static final Set<String> MODAL = words("will must should shall may can is are be would to");
  static final Set<String> PAST =
      words(
          """
          published issued dated signed initiated approved adopted announced expired
          released promulgated enacted posted determined found made requested filed
          received imposed modified established granted delayed suspended postponed
          extended appeared proposed entered scheduled held concluded completed executed
          terminated revoked closed ended began became opened submitted withdrew
          notified directed declared ordered sought invited amended added took was were
          had stated convened denied transmitted instituted finalized rescinded
          reinstated recorded occurred launched selected
          """);

  private Lexicon() {}

  /** The words of a text, between its spaces. */
  static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+", -1));
  }
}
