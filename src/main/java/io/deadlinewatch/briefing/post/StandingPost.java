package io.deadlinewatch.briefing.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where things stand, in a digest: a section for each track, and one fact of every track before
 * second ones. Filled track by track, the room would end before the last of the alphabet.
 */
final class StandingPost {
  private static final int ROOM = 3_800;
  private static final int TRACKS = 16;
  private static final int FACTS_OF_A_TRACK = 8;

  private final Markup markup;
  private final PostParts parts;
  private final PostLists lists;
  private final Set<String> isNew;

  /**
   * @param isNew the ids of the facts that are marked as new
   */
  StandingPost(Markup markup, PostParts parts, PostLists lists, Set<String> isNew) {
    this.markup = markup;
    this.parts = parts;
    this.lists = lists;
    this.isNew = isNew;
  }

  /**
   * @param situation facts by track
   * @param leftOut how many facts the document left out
   */
  void write(DocumentNode situation, int leftOut) {
    var tracks = situation.fields().entrySet().stream().limit(TRACKS).map(Track::new).toList();
    fill(tracks);
    int all = situation.fields().values().stream().mapToInt(facts -> facts.items().size()).sum();
    int told = tracks.stream().mapToInt(track -> track.told.size()).sum();
    var heading = new PostSection(markup, "Where things stand", 200);
    if (tracks.isEmpty()) {
      heading.line("No facts are on record yet.");
    }
    parts.section(heading.leftOut(leftOut + all - told, "older fact").text());
    tracks.forEach(track -> parts.section(track.text()));
  }

  private void fill(List<Track> tracks) {
    int share = ROOM / Math.max(1, tracks.size());
    int room = ROOM - tracks.stream().mapToInt(track -> track.text().length()).sum();
    for (int round = 0; round < FACTS_OF_A_TRACK; round++) {
      for (var track : tracks) {
        room -= track.tell(round, share, room);
      }
    }
  }

  /** A track's section while it fills. */
  private final class Track {
    private final String heading;
    private final List<DocumentNode> facts;
    private final List<String> told = new ArrayList<>();

    Track(Map.Entry<String, DocumentNode> track) {
      this.heading = markup.emphasized(markup.words(track.getKey(), 64));
      this.facts = track.getValue().items();
    }

    /** Tells the next fact where there is room, and returns how many characters it took. */
    int tell(int round, int share, int room) {
      if (told.size() < round || facts.size() <= round) {
        return 0;
      }
      var fact = facts.get(round);
      var mark =
          isNew.contains(fact.words("id"))
              ? "\n" + markup.bullet() + "New, "
              : "\n" + markup.bullet();
      // Without its address: the room is for what the facts say, and for all of them.
      var entry = mark + lists.unlinked(fact, share - heading.length() - mark.length());
      if (entry.length() > room) {
        return 0;
      }
      told.add(entry);
      return entry.length();
    }

    String text() {
      return heading + String.join("", told);
    }
  }
}
