package io.deadlinewatch.cli.settings;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a profile may say. */
public enum ProfileKey {
  /** The table; it goes before the stack's. */
  TABLE("table"),
  /** The stack, whose outputs name table and topics. */
  STACK("stack"),
  /** The AWS region. */
  REGION("region"),
  /** The profile of AWS's own files, which has the credentials. */
  AWS_PROFILE("aws_profile");

  private final String word;

  ProfileKey(String word) {
    this.word = word;
  }

  /** As the file writes it. */
  public String word() {
    return word;
  }

  static Optional<ProfileKey> of(String word) {
    return Stream.of(values()).filter(key -> key.word.equals(word)).findFirst();
  }

  static Set<String> words() {
    Set<String> words = new TreeSet<>();
    Stream.of(values()).map(ProfileKey::word).forEach(words::add);
    return words;
  }
}
