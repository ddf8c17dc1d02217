package io.deadlinewatch.support.sns;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.subscription.Address;
import io.deadlinewatch.subscription.Protocol;
import io.deadlinewatch.subscription.Subscriber;
import io.deadlinewatch.subscription.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Topics in memory that behave as AWS does: an inbox is pending, and has no ARN in the list. */
public final class FakeSubscriptions implements Subscriptions {
  /** One subscription. */
  public record Entry(
      Medium medium,
      String protocol,
      String endpoint,
      String arn,
      Map<String, String> attributes) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<String> confirmed = new ArrayList<>();
  private int asked;

  /** What is there. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** How often a subscription was asked for. */
  public int asked() {
    return asked;
  }

  /** Somebody opens the link. */
  public void confirm(String endpoint) {
    entries.stream()
        .filter(entry -> entry.endpoint().equals(endpoint))
        .forEach(entry -> confirmed.add(entry.arn()));
  }

  @Override
  public String topic(Medium medium) {
    return "arn:aws:sns:us-east-1:123456789012:" + medium.word();
  }

  @Override
  public TopicState state(Medium medium) {
    int all = on(medium).size();
    int there = (int) on(medium).stream().filter(Subscriber::isConfirmed).count();
    return new TopicState(Optional.empty(), there, all - there);
  }

  @Override
  public List<Subscriber> on(Medium medium) {
    return entries.stream()
        .filter(entry -> entry.medium() == medium)
        .map(entry ->
            new Subscriber(
                entry.protocol(),
                entry.endpoint(),
                Optional.of(entry.arn()).filter(confirmed::contains)))
        .toList();
  }

  @Override
  public Map<String, String> attributes(String arn) {
    return Map.copyOf(entry(arn).attributes());
  }

  @Override
  public String subscribe(Address address, Map<String, String> attributes) {
    asked++;
    var known =
        entries.stream().filter(entry -> entry.endpoint().equals(address.text())).findFirst();
    if (known.isPresent()) {
      return known.get().arn();
    }
    var arn = topic(address.protocol().medium()) + ":" + entries.size();
    entries.add(
        new Entry(
            address.protocol().medium(),
            address.protocol().word(),
            address.text(),
            arn,
            new HashMap<>(attributes)));
    if (address.protocol() != Protocol.EMAIL) {
      confirmed.add(arn);
    }
    return arn;
  }

  @Override
  public void set(String arn, String attribute, String value) {
    entry(arn).attributes().put(attribute, value);
  }

  @Override
  public void unsubscribe(String arn) {
    entries.remove(entry(arn));
  }

  @Override
  public String confirm(Medium medium, String token) {
    var arn =
        entries.stream()
            .filter(entry -> entry.medium() == medium)
            .map(Entry::arn)
            .reduce((_, last) -> last)
            .orElseThrow();
    confirmed.add(arn);
    return arn;
  }

  private Entry entry(String arn) {
    return entries.stream().filter(entry -> entry.arn().equals(arn)).findFirst().orElseThrow();
  }
}
