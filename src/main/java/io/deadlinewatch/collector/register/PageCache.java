package io.deadlinewatch.collector.register;

import java.util.Optional;

/** Answers that were read before, each with the tag that the API gave it. */
public interface PageCache {
  /** Keeps nothing. */
  PageCache NONE =
      new PageCache() {
        @Override
        public Optional<Page> find(String url) {
          return Optional.empty();
        }

        @Override
        public void keep(String url, Page page) {}
      };

  /** An answer with its {@code ETag}. */
  record Page(String tag, String text) {}

  /** The answer of an address, if it is kept. */
  Optional<Page> find(String url);

  /** Keeps one; where that fails, it is asked for again another time. */
  void keep(String url, Page page);
}
