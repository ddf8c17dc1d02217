package io.deadlinewatch.collector.reading;

import java.util.List;
import java.util.Set;

/**
 * A sentence.
 *
 * @param text as it is written
 * @param tokens what it is made of
 */
record Sentence(String text, List<Token> tokens) {
  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
  }

  int size() {
    return tokens.size();
  }

  /** Whether one of these words stands between two tokens. */
  boolean has(int from, int to, Set<String> words) {
    return last(from, to, words) >= 0;
  }

  /** Where the last of these words stands between two tokens; -1 where none does. */
  int last(int from, int to, Set<String> words) {
    for (int index = Math.min(to, size()) - 1; index >= Math.max(from, 0); index--) {
      if (words.contains(word(index))) {
        return index;
      }
    }
    return -1;
  }

  /** Where the first of these words stands between two tokens; -1 where none does. */
  int first(int from, int to, Set<String> words) {
    for (int index = Math.max(from, 0); index < Math.min(to, size()); index++) {
      if (words.contains(word(index))) {
        return index;
      }
    }
    return -1;
  }

  /** Whether words follow each other somewhere between two tokens. */
  boolean says(int from, int to, String... words) {
    for (int index = Math.max(from, 0); index + words.length <= Math.min(to, size()); index++) {
      int length = 0;
      while (length < words.length && word(index + length).equals(words[length])) {
        length++;
      }
      if (length == words.length) {
        return true;
      }
    }
    return false;
  }
}
