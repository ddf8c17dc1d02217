package io.deadlinewatch.store;

import io.deadlinewatch.collector.draft.KeptDraft;
import java.util.List;
import java.util.Optional;

/** What was proposed, and what became of it. */
public interface Drafts {
  /** All of them, by id; of a table without what cannot be read. */
  List<KeptDraft> all();

  /** One, read consistently. */
  Optional<KeptDraft> find(String id);

  /** Writes one provided that its version is the one that is stored; false where it is not. */
  boolean keep(KeptDraft draft);
}
