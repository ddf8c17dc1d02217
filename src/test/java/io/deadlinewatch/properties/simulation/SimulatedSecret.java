package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.relay.route.RouteBook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The routes' secret: its webhooks are rotated, and somebody breaks it for a while. */
final class SimulatedSecret {
  private static final String TOKEN = SimulatedService.TOKEN;
  private static final String HOST = "https://hooks.slack.com/services/T0/" + TOKEN + "/";
  private static final List<String> BROKEN =
      List.of(
          "[{\"name\": \"desk\", \"url\": \"http://hooks.slack.com/" + TOKEN + "\"}]",
          "[{\"name\": \"desk\", \"url\": \"https://hooks.slack.co/" + TOKEN + "\"}]",
          "[{\"name\": \"" + TOKEN + "\", \"url\": \"" + HOST + "1\"}]",
          "[{\"" + HOST + "\": \"desk\"}]",
          "{\"name\": \"desk\", \"url\": \"" + HOST + "1\"}",
          "[{\"name\": \"desk\", \"url\": \"" + HOST + "1\"",
          HOST);

  private final World world;
  private final List<Wish> wishes;
  private final Map<String, String> urls = new LinkedHashMap<>();
  private final Set<String> led = new HashSet<>();
  private Instant brokenUntil = Instant.MIN;
  private Instant lastRouteFrom = Instant.MIN;
  private int webhooks;

  /**
   * @param shared whether the first two routes lead to one webhook
   */
  SimulatedSecret(World world, List<Wish> wishes, boolean shared) {
    this.world = world;
    this.wishes = wishes;
    wishes.forEach(wish -> urls.put(wish.route(), newUrl(wish)));
    if (shared) {
      urls.put(wishes.get(1).route(), url(wishes.getFirst().route()));
    }
    remember();
  }

  List<Wish> wishes() {
    return wishes;
  }

  Wish wish(String route) {
    return wishes.stream()
        .filter(wish -> wish.route().equals(route))
        .findFirst()
        .orElseThrow(() -> new Broken("only routes that are there are served", route));
  }

  /** The URL that stands there now. */
  String url(String route) {
    return urls.getOrDefault(route, "");
  }

  /** Whether a route has, or once had, a URL. */
  boolean hasLedTo(String route, String url) {
    return led.contains(route + " " + url);
  }

  private void remember() {
    urls.forEach((route, url) -> led.add(route + " " + url));
  }

  /** Another URL for a route. */
  String newUrl(Wish wish) {
    return wish.service().url(++webhooks);
  }

  /** Every route that led to the one URL leads to the other. */
  void rotate(String old, String fresh) {
    urls.replaceAll((_, url) -> url.equals(old) ? fresh : url);
    remember();
  }

  /** The last route is added now and not before; what was addressed before never concerned it. */
  void lastRouteFrom(Instant moment) {
    world.statistics().count("routes added");
    lastRouteFrom = moment;
  }

  /** Whether every relay surely knew the route when an alert came. */
  boolean surelyHad(String route, Instant at) {
    return isThere(route)
        && (!isLast(route)
            || !at.isBefore(lastRouteFrom.plus(RouteBook.KEPT))
            || lastRouteFrom.equals(Instant.MIN));
  }

  private boolean isThere(String route) {
    return !isLast(route) || !world.now().isBefore(lastRouteFrom);
  }

  private boolean isLast(String route) {
    return wishes.getLast().route().equals(route);
  }

  void breakFor(Duration length) {
    world.statistics().count("broken secrets");
    brokenUntil = world.now().plus(length);
  }

  boolean isBroken() {
    return world.isFaulty() && world.now().isBefore(brokenUntil);
  }

  /**
   * @param unreadable whether it is broken, whatever the time
   */
  String read(boolean unreadable) {
    if (unreadable || isBroken()) {
      return BROKEN.get(world.choices().below(Choices.Stream.FAULTS, BROKEN.size()));
    }
    List<String> routes = new ArrayList<>();
    wishes.stream()
        .filter(wish -> isThere(wish.route()))
        .forEach(wish -> routes.add(wish.json(url(wish.route()))));
    return routes.stream().collect(Collectors.joining(", ", "[", "]"));
  }
}
