package io.deadlinewatch.relay.route;

import java.util.Optional;

/** Where the routes are kept, for whoever changes them. */
public interface RouteStore extends RouteSource {
  /**
   * The routes as they stand.
   *
   * @param version what the store calls this state; none where nobody has set any routes yet
   * @param json an array, with secrets in it
   */
  record Stored(Optional<String> version, String json) {
    @Override
    public String toString() {
      return "(routes)";
    }
  }

  /**
   * Reads them.
   *
   * @throws RoutesException when they cannot be had
   */
  Stored stored();

  /**
   * Puts others in their place, provided that they still stand as they were read.
   *
   * @return whether they did
   * @throws RoutesException when they cannot be written
   */
  boolean replace(Stored was, String json);

  @Override
  default String read() {
    return stored().json();
  }
}
