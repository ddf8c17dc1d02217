package io.deadlinewatch.local.settings;

import java.util.List;

/** The kinds of routes that a home has beside those of a deployment. */
public final class HomeKinds {
  /** A reader: e-mail by the home's own mail server, wherever that is. */
  public static final String READER = "reader";

  /** Begins the kinds that may lead to a private network. */
  public static final String PRIVATE = "private-";

  /** The kinds that have a private one beside them: those whose server can be one's own. */
  public static final List<String> WITH_PRIVATE = List.of("mail", "ntfy", "webhook");

  private HomeKinds() {}

  /** The kind whose words a route of a home's kind is posted in. */
  public static String inWords(String kind) {
    return kind.equals(READER)
        ? "mail"
        : kind.startsWith(PRIVATE) ? kind.substring(PRIVATE.length()) : kind;
  }
}
