package io.deadlinewatch.store.memory;

import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.store.Drafts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The drafts, by id. */
final class MemoryDrafts implements Drafts {
  private final Map<String, KeptDraft> drafts = new TreeMap<>();

  @Override
  public List<KeptDraft> all() {
    return List.copyOf(drafts.values());
  }

  @Override
  public Optional<KeptDraft> find(String id) {
    return Optional.ofNullable(drafts.get(id));
  }

  @Override
  public boolean keep(KeptDraft draft) {
    var id = draft.draft().id();
    if (find(id).map(KeptDraft::version).orElse(0L) != draft.version()) {
      return false;
    }
    drafts.put(
        id,
        new KeptDraft(
            draft.draft(), draft.state(), draft.why(), draft.since(), draft.version() + 1));
    return true;
  }
}
