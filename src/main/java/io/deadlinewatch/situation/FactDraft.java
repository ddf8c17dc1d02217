package io.deadlinewatch.situation;

import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that comes with a change, as people write it: what they leave out, the change says.
 *
 * @param id a slug; made from what it says where none is written
 * @param track the thread that it speaks of; else that of the fact that it replaces, else the
 *     deadline's
 * @param said what it says
 * @param supersedes the id of the fact that it replaces
 */
public record FactDraft(
    Optional<String> id, Optional<String> track, Said said, Optional<String> supersedes) {
  /** Most facts of one change: they are written with it in one transaction. */
  public static final int MOST = 10;

  /**
   * Checks what can be checked without the change.
   *
   * @throws RefusedException for an id, a track or a superseded id that is not a slug
   */
  public FactDraft {
    id.ifPresent(text -> Slug.required("id", text));
    track.ifPresent(text -> Slug.track("track", text));
    supersedes.ifPresent(text -> Slug.required("supersedes", text));
  }

  /**
   * What a fact says.
   *
   * @param text one sentence
   * @param asOf the day from which it holds; else the change's
   * @param source where it is written; else the change's
   */
  public record Said(String text, Optional<LocalDate> asOf, Optional<Source> source) {
    /** Refuses an empty sentence. */
    public Said {
      text = CleanLine.required("text", text);
    }
  }

  /**
   * What the change says where the draft does not.
   *
   * @param track the deadline's
   * @param today its day in the audience's zone
   * @param source its source
   */
  public record Occasion(String track, LocalDate today, Source source) {}

  /**
   * The fact, in force from the change on: where it is that day in the audience's zone already, or
   * not yet.
   *
   * @param known the facts by then, by id
   * @throws RefusedException when it has another's id, or supersedes what nobody knows
   */
  public Fact on(Occasion occasion, Map<String, Fact> known) {
    var older = supersedes.map(other -> find(other, known));
    var thread = track.or(() -> older.map(Fact::track)).orElse(occasion.track());
    var day = said.asOf().filter(date -> date.isBefore(occasion.today())).orElse(occasion.today());
    var statement = new Statement(said.text(), day, said.source().orElse(occasion.source()));
    var fact =
        new Fact(
            id.orElseGet(() -> Fact.derivedId(thread, statement)), thread, statement, supersedes);
    if (known.containsKey(fact.id())) {
      throw new RefusedException(
          id.isPresent() ? "id" : "text",
          RefusedException.quoted(fact.id())
              + " is another fact's id; choose another, or supersede that one");
    }
    return fact;
  }

  private static Fact find(String id, Map<String, Fact> known) {
    var fact = known.get(id);
    if (fact == null) {
      throw new RefusedException(
          "supersedes", "no fact has the id " + RefusedException.quoted(id) + " by then");
    }
    return fact;
  }
}
