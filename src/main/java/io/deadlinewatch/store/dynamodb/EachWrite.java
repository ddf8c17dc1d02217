package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.dynamodb.item.PartiQl;
import io.deadlinewatch.store.dynamodb.request.Reply;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Several writes of a kind in one request; one by itself is asked for as ever.
 *
 * @param statement each as a statement; none for one that can only be asked for by itself
 * @param result what a reply makes of each; where it is open, what asking by itself does
 */
record EachWrite<T, R>(
    Table table, Function<T, Optional<PartiQl>> statement, BiFunction<T, Reply, R> result) {
  private static final Reply OPEN = new Reply.Open();

  /** What came of each, in their order. */
  List<EachResult<R>> of(String asked, List<T> things) {
    var statements = things.stream().map(statement).toList();
    var replies = replies(asked, statements.stream().flatMap(Optional::stream).toList());
    List<EachResult<R>> answers = new ArrayList<>();
    int next = 0;
    for (int place = 0; place < things.size(); place++) {
      var thing = things.get(place);
      if (statements.get(place).isPresent()) {
        int number = next++;
        answers.add(EachResult.by(() -> result.apply(thing, replies.get().get(number))));
      } else {
        answers.add(EachResult.by(() -> result.apply(thing, OPEN)));
      }
    }
    return answers;
  }

  private EachResult<List<Reply>> replies(String asked, List<PartiQl> together) {
    return together.size() < 2
        ? new EachResult.With<>(Collections.nCopies(together.size(), OPEN))
        : EachResult.by(() -> table.together().make(asked, together));
  }
}
