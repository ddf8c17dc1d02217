package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which ids look like one, misspelt. */
class LikeIdsTest {
  private static final String LETTERS = "abc-1";
  private static final int MANY = 3_000;

  @Test
  void theLookThroughFindsWhatComparingEachWithEachFinds() {
    var random = new Random(7);
    var ids =
        IntStream.range(0, 600)
            .mapToObj(_ -> {
              var id = new StringBuilder("id");
              random
                  .ints(3 + random.nextInt(3), 0, LETTERS.length())
                  .forEach(letter -> id.append(LETTERS.charAt(letter)));
              return id.toString();
            })
            .distinct()
            .toList();
    var known = new LikeIds();
    for (int i = 0; i < ids.size(); i++) {
      List<String> each = new ArrayList<>();
      for (var other : ids.subList(0, i)) {
        if (LikeIds.are(ids.get(i), other)) {
          each.add(other);
        }
      }
      assertEquals(each, known.add(ids.get(i)), ids.get(i));
    }
  }

  @Test
  void thousandsThatCountOnAreNotLikeEachOther() {
    var known = new LikeIds();

    IntStream.range(0, MANY)
        .forEach(number -> assertEquals(List.of(), known.add("notice-of-2026-" + number)));
  }
}
