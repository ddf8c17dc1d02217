package io.deadlinewatch.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that is wrong with a file, so that whoever mends it reads it once. What could not be read is
 * left out, and is no reason to complain of what speaks of it.
 */
public final class Problems {
  /** More than anybody mends in one sitting; a file of noise is not to fill the memory. */
  private static final int MOST = 1_000;

  /** As the fields, words, numbers and hours of a file are; no URL, address or secret is. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z]{1,20}|-?\\d{1,5}|\\d{1,2}:\\d{1,2}");

  private final String file;
  private final boolean holdsSecrets;
  private final List<DataException> found = new ArrayList<>();
  private final Set<String> messages = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private final IdentityHashMap<Object, MappingReader> places = new IdentityHashMap<>();

  /**
   * @param file the file as it was named
   */
  public Problems(String file) {
    this(file, false);
  }

  private Problems(String file, boolean holdsSecrets) {
    this.file = file;
    this.holdsSecrets = holdsSecrets;
  }

  /** Those of a file with secrets in it, of which only what is plainly a word is repeated. */
  public static Problems ofSecrets(String file) {
    return new Problems(file, true);
  }

  /** A text of the file as it may be repeated. */
  public String repeatable(String text) {
    return holdsSecrets && !PLAIN.matcher(text).matches() ? "..." : text;
  }

  /** The file as it was named. */
  public String file() {
    return file;
  }

  /** Takes a problem once, however often it is found. */
  public void add(DataException problem) {
    if (messages.add(String.valueOf(problem.getMessage()))) {
      found.add(problem);
    }
    if (found.size() >= MOST) {
      throw DataException.all(found);
    }
  }

  int count() {
    return found.size();
  }

  /** What an entry was read as, and where it stands. */
  void place(Object value, MappingReader mappingReader) {
    places.put(value, mappingReader);
  }

  Optional<MappingReader> placeOf(Object value) {
    return Optional.ofNullable(places.get(value));
  }

  /** An entry with this id is left out. */
  void refuse(String id) {
    refused.add(id);
  }

  boolean isRefused(String id) {
    return refused.contains(id);
  }

  /** Gives up an entry in which something was found since. */
  void requireNoneSince(int before) {
    if (found.size() > before) {
      throw found.get(before);
    }
  }

  /** Throws what was found, all of it. */
  public void requireNone() {
    if (!found.isEmpty()) {
      throw DataException.all(found);
    }
  }

  List<DataException> found() {
    return List.copyOf(found);
  }
}
