package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.text.DidYouMean;
import io.deadlinewatch.text.RefusedException;
import java.util.List;
import picocli.CommandLine;

/** Which draft, and where it is. */
final class OneDraft {
  @CommandLine.Parameters(index = "0", paramLabel = "ID", description = "The draft.")
  private String id = "";

  @CommandLine.Mixin private Connection connection = new Connection();

  OperatorStore store(Workplace workplace) {
    return connection.store(workplace);
  }

  List<String> given() {
    return connection.given();
  }

  /** The draft, which must be there. */
  KeptDraft find(OperatorStore store) {
    return store
        .drafts()
        .find(id)
        .orElseThrow(() ->
            new RequestException(
                "there is no draft "
                    + RefusedException.quoted(id)
                    + DidYouMean.question(id, ids(store))
                    + "; drafts --all lists them"));
  }

  private static List<String> ids(OperatorStore store) {
    return store.drafts().all().stream().map(kept -> kept.draft().id()).toList();
  }

  /** The draft, which must be there and wait for somebody. */
  KeptDraft findOpen(OperatorStore store) {
    var kept = find(store);
    if (!kept.isOpen()) {
      throw new RequestException(
          id
              + ": is "
              + kept.state().word()
              + " since "
              + kept.since()
              + "; drafts lists open ones");
    }
    return kept;
  }

  /** Writes what became of it. */
  static void keep(OperatorStore store, KeptDraft kept) {
    if (!store.drafts().keep(kept)) {
      throw new FailedException(
          kept.draft().id() + ": its document changed meanwhile; look at it again: draft show",
          null);
    }
  }
}
