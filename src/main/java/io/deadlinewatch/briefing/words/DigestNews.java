package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.DigestLists;
import io.deadlinewatch.situation.Fact;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a digest has to tell that the one before it had not. */
public final class DigestNews {
  /** Characters of a subject that are left for the news, besides how many there are of what. */
  private static final int LEAST_NEWS = 24;

  /** What is written in a digest's own minute is for the next: whose clock wrote it may be slow. */
  private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(2);

  private final DigestAlert digest;
  private final Context context;
  private final DigestLists lists;
  private final Set<String> cameWith;

  public DigestNews(DigestAlert digest, Context context) {
    this.digest = digest;
    this.context = context;
    this.lists = context.lists(digest);
    this.cameWith =
        digest.changes().stream()
            .flatMap(change -> change.facts().stream())
            .collect(Collectors.toSet());
  }

  /** The changes since, the most important first. */
  public List<ChangeEntry> changes() {
    return digest.changes().stream().sorted(Order.ofChanges()).toList();
  }

  /**
   * Whether a fact is news to this digest, as it is to exactly one: with the change that it came
   * with, or else when it came into force and on record.
   */
  public boolean isNew(Fact fact) {
    return fact.filing().isWithChange() ? cameWith.contains(fact.id()) : isBegun(fact);
  }

  private boolean isBegun(Fact fact) {
    var begins = context.audience().beginning(fact.statement().asOf());
    var begun = fact.filing().at().map(at -> at.plus(CLOCKS_DIFFER_BY)).filter(begins::isBefore);
    var news = begun.orElse(begins);
    return news.isAfter(digest.since()) && !news.isAfter(digest.at());
  }

  /** The facts that came into force since, track by track. */
  public List<Fact> facts() {
    return context.situation().tracks().values().stream()
        .flatMap(List::stream)
        .filter(this::isNew)
        .toList();
  }

  /** Whether anything was changed; without that a digest is short, whatever facts there are. */
  public boolean isAny() {
    return !digest.changes().isEmpty();
  }

  /** Whether no digest came before it in its week: it repeats what stands, for all to agree on. */
  public boolean isWeeksFirst() {
    return since().isBefore(monday(digest.id().date()));
  }

  /** When the digest before was; what came after it is new. */
  public LocalDate since() {
    return context.audience().dateOf(digest.since());
  }

  /** {@code 2 changes, 6 due in the next 7 days}. */
  public String summary() {
    var due = lists.nextDays().isEmpty() ? "nothing due" : lists.nextDays().size() + " due";
    return counts() + ", " + due + " in the next 7 days";
  }

  /** The subject: the most important news first, then how much else there is. */
  public String subject() {
    var day = opening(digest);
    int room = Subject.MAX_LENGTH - day.length();
    return top()
        .map(news -> {
          int others = Math.max(0, digest.changes().size() - 1);
          var more = others == 0 ? "" : " (and " + TimeLeft.count(others, "more change") + ")";
          return day + NewsSentence.cut(news, Math.max(LEAST_NEWS, room - more.length())) + more;
        })
        .orElseGet(() -> Subject.cut(day + summary()));
  }

  /** What a digest's subject begins with, before its news. */
  public static String opening(DigestAlert digest) {
    return "Digest " + Dates.day(digest.id().date()) + ": ";
  }

  private Optional<String> top() {
    return changes().stream()
        .map(ChangeEntry::line)
        .findFirst()
        .map(Sentences::first)
        .flatMap(Ascii::fold)
        .map(line -> Dates.inClock(line, context.audience()))
        .filter(line -> !line.isEmpty());
  }

  private String counts() {
    if (isAny()) {
      return TimeLeft.count(digest.changes().size(), "change");
    }
    return facts().isEmpty() ? "nothing new" : TimeLeft.count(facts().size(), "new fact");
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
