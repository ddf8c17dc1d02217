package io.deadlinewatch.properties.simulation;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes that the simulation cannot meet, each with the test that is there for it. */
final class HeldBugs {
  private static final String TOGETHER = "store.dynamodb.ManyWritesTest#";
  private static final String REQUESTS = "store.dynamodb.RequestsTest#";
  private static final String PUT_OFF = "sweep.PutOffTracesTest#";
  private static final String DECISION = "relay/DeliveryDecision.java";

  private static final String CONSISTENT = ".consistentRead(true)";

  /** Of the table, the sweep and an edit. */
  private static final List<HeldBug> KEPT =
      List.of(
          HeldBug.of(
              PUT_OFF + "recordThatFailsTwiceIsWrittenAllTheSame",
              "a record that fails once is given up",
              "sweep/RecordStep.java",
              "RECORD_TRIES = 3",
              "RECORD_TRIES = 1"),
          HeldBug.of(
              "sweep.R12DigestSweepTest#r12_changeBetweenTheHalvesOfADigestIsInTheNext",
              "a digest that is finished later counts from then",
              "sweep/DigestDecision.java",
              "history.decidedAt(id).orElse(now)",
              "now"),
          HeldBug.of(
              "function.SettlingTest#theSweepThatRunsLooksTwoMinutesBack",
              "the journal settles in two seconds",
              "function/SweepWiring.java",
              "JOURNAL_SETTLES = Duration.ofMinutes(2)",
              "JOURNAL_SETTLES = Duration.ofSeconds(2)"),
          HeldBug.of(
              "edit.EditorTest#whatStandsIsPlannedByTheAudienceThatStands",
              "of two audiences the one that was given plans, not the one that stands",
              "edit/Editor.java",
              "retrying(id, () -> store.replanned(ItemKey.deadline(id), clock.instant()));",
              "retrying(id, () -> store.find(id).map(item -> store.replan(item.replanned(audience,"
                  + " clock.instant()), clock.instant())).orElse(Result.DONE));"),
          HeldBug.of(
              REQUESTS + "recordsOfAlertsAreReadConsistently",
              "what was told is read from wherever it may not be yet",
              "store/dynamodb/AlertRecordItems.java",
              CONSISTENT,
              ""),
          HeldBug.of(
              REQUESTS + "whatAnEditOrAPlanStartsFromIsReadConsistently",
              "an item is read from wherever it may not be yet",
              "store/dynamodb/request/Table.java",
              CONSISTENT,
              ""),
          HeldBug.of(
              REQUESTS + "revisionsAreReadConsistently",
              "revisions are read from wherever they may not be yet",
              "store/dynamodb/RevisionReads.java",
              CONSISTENT,
              ""),
          HeldBug.of(
              TOGETHER + "whatIsThrottledAmongSeveralIsAskedForByItself",
              "of several writes, one whose condition fails counts as done",
              "store/dynamodb/request/ManyWrites.java",
              "? new Reply.Refused()",
              "? new Reply.Done(java.util.Map.of())"),
          HeldBug.of(
              TOGETHER + "aStatementHasTheConditionOfTheWriteThatItStandsFor",
              "of several claims, none looks at the version",
              "store/dynamodb/item/PartiQl.java",
              "+ names.filled(condition, parameters)",
              ""),
          HeldBug.of(
              TOGETHER + "aRequestWithoutAnAnswerFailsForEachAndIsNotMadeAgain",
              "several claims that got no answer are made again one by one",
              "store/dynamodb/request/ManyWrites.java",
              "if (isRefused(failed))",
              "if (isRefused(failed) || failed.retryable() || asked.startsWith(\"w\"))"),
          HeldBug.of(
              REQUESTS + "alertRecordsExpireAfter400DaysInSeconds",
              "records expire in milliseconds: never",
              "store/dynamodb/item/AlertRecordMapper.java",
              "at.plus(KEPT_FOR).getEpochSecond()",
              "at.plus(KEPT_FOR).toEpochMilli()"),
          HeldBug.of(
              "transfer.StepTest#theOperatorsSourceComesFirstWhereTheFileGivesNoReason",
              "an import prefers the file's source to the operator's",
              "transfer/Step.java",
              "given.source().or(this::source)",
              "source.or(given::source)"),
          HeldBug.of(
              "deadline.R12DigestPlanTest#r12_digestsBeginWithTheFirstThatIsNotPast",
              "digests begin a day early",
              "plan/DigestPlan.java",
              "? today.minusDays(1) : today;",
              "? today.minusDays(2) : today.minusDays(1);"),
          HeldBug.of(
              "sweep.V11AudienceTest#v11_leadThatTheAudienceMovesBeforeAnotherThatWasSaidIsStillSent",
              "V11: what was said is an instant",
              "plan/AlertPlan.java",
              ".filter(plannedAlert -> !progress.said().contains(plannedAlert.name()))",
              """
              .filter(plannedAlert -> moments(deadline, audience).stream()
                  .filter(m -> progress.said().contains(m.name()))
                  .noneMatch(m -> !m.at().isBefore(plannedAlert.at())))
              """),
          HeldBug.of(
              "sweep.V11AudienceTest#v11_leadThatALateChangedCoveredIsNotToldToItWhereTheAudienceMovesItLater",
              "what a late change covered is forgotten",
              "sweep/AlertHistory.java",
              "Stream.concat(part, covered)",
              "part"),
          HeldBug.of(
              "sweep.ZoneRulesChangeTest#leadThatHasBecomeEarlierIsSentInTime",
              "zone data that changed plans nothing anew",
              "sweep/Replanning.java",
              "return !stands.plannedUnder().equals(rules);",
              "return stands.plannedUnder().isEmpty() && rules.isEmpty();"),
          HeldBug.of(
              PUT_OFF + "s1_earliestPutOffCounts",
              "S1: of two put-offs the later counts",
              "sweep/ComesAgain.java",
              ".min(Instant::compareTo)",
              ".max(Instant::compareTo)"),
          HeldBug.of(
              PUT_OFF + "s3_putOffIsNoAttempt",
              "S3: a put-off is an attempt",
              "store/ItemState.java",
              "free(Optional.of(at), 0, leftover.putOff",
              "free(Optional.of(at), attempts, leftover.putOff"));

  /** Of words, addresses, zones and commands. */
  private static final List<HeldBug> SAID =
      List.of(
          HeldBug.of(
              "subscription.sns.SnsSubscriptionsTest#whoWasDeletedIsNoSubscriberAndWhoHasNotConfirmedIs",
              "subscriptions that are gone are listed",
              "subscription/sns/SnsSubscriptions.java",
              "!\"Deleted\".equals(one.subscriptionArn())",
              "one != null"),
          HeldBug.of(
              "briefing.words.LimitsTest#aCharacterOfTwoUnitsCountsAsOneAndStaysWhole",
              "a text is cut within a character",
              "briefing/words/Limits.java",
              "text.offsetByCodePoints(0, characters)",
              "characters"),
          HeldBug.of(
              "deadline.DueTextTest#everyZoneOfThreeLettersIsRefused",
              "three letters are a zone",
              "deadline/Zones.java",
              "name.indexOf('/') > 0 || name.equals(\"UTC\")",
              "name.indexOf('/') > 0 || name.length() == 3"),
          HeldBug.of(
              "text.CleanLineTest#whateverHidesHidesNothingBetweenTwoLetters",
              "a joiner stays wherever it stands",
              "text/Characters.java",
              "return joins(before) && joins(after) && !isHidden(after);",
              "return true;"),
          HeldBug.of(
              "deadline.SourceTest#everyAcceptedHostIsMadeOfLettersDigitsAndHyphens",
              "an address may name a user before its host",
              "text/WebAddress.java",
              "authority.indexOf('@') >= 0",
              "authority.isEmpty()"),
          HeldBug.of(
              "briefing.words.AsciiTest#aSignAtANumberIsNeverLost",
              "a sign before a number goes with what cannot be written",
              "briefing/words/AsciiLine.java",
              "beside.beforeUnit() || (beside.touchesNumber() && !Pictures.isOne(character))",
              "character < 0"),
          HeldBug.of(
              "briefing.words.LimitsTest#anAddressIsWholeOrLeftOut",
              "an address is cut like a word",
              "briefing/words/Prose.java",
              "return piece instanceof Address ? at : index;",
              "return index;"),
          HeldBug.of(
              "cli.workplace.TerminalFilterTest#aCharacterThatComesInPartsIsOne",
              "the terminal's filter reads each write by itself",
              "cli/workplace/TerminalFilter.java",
              "int whole = wholeCharacters(all);",
              "int whole = all.length;"),
          HeldBug.of(
              "cli.RetractCommandTest#aRetractionIsNotTakenBackByOneThatIsRepeated",
              "a repeated retraction takes the first one back",
              "cli/edit/RetractCommand.java",
              "last.edit().isRetraction() && edit.seen().isEmpty()",
              "last.edit().isRetraction() && edit.seen().isPresent()"),
          HeldBug.of(
              "relay.DeliveryDecisionTest#aLiveLeaseMeansWaitButNotForWhatIsHadOrOvertaken",
              "what is overtaken waits for the newer one's lease",
              DECISION,
              "    if (order.revision() < newest.revision()) {\n",
              """
                  if (order.revision() < newest.revision() && item.busyUntil(now).isPresent()) {
                    return tell(item, Reason.AGAIN, now);
                  }
                  if (order.revision() < newest.revision()) {
              """),
          HeldBug.of(
              "relay.RelayOnceTest#aKnownIdWithOtherWordsIsNotToldAndIsNoted",
              "a known id with other words is dropped silently",
              "relay/RouteDelivery.java",
              "!words.equals(alert.fingerprint())",
              "words.isEmpty()"),
          HeldBug.of(
              "relay.http.RetryAfterTest#aDateIsReadByTheClockThatWroteIt",
              "a server's date is read by our clock",
              "relay/http/RetryAfter.java",
              "date.flatMap(RetryAfter::instant)",
              "date.map(_ -> Instant.now())"),
          HeldBug.of(
              "function.RelaySafetyTest#noPostBeginsInTheTimeThatTheAnswerNeeds",
              "a relay keeps no time back for its answer",
              "function/RelayFunction.java",
              "SAFETY = Duration.ofSeconds(2)",
              "SAFETY = Duration.ZERO"));

  static final List<HeldBug> ALL =
      Stream.of(KEPT, SAID, HeldOrderBugs.ALL).flatMap(List::stream).toList();

  private HeldBugs() {}
}
