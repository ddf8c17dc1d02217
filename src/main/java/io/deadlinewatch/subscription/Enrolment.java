package io.deadlinewatch.subscription;

import io.deadlinewatch.briefing.Medium;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The use case of whoever subscribes somebody: never twice, and with the wishes as last said. */
public final class Enrolment {
  /** SNS's quota of filter policies a topic, unless AWS has raised it. */
  public static final int QUOTA = 200;

  /** From here on the quota is spoken of. */
  public static final int NEAR_QUOTA = 180;

  private static final String PENDING = "PendingConfirmation";

  private final Subscriptions subscriptions;

  /** On these topics. */
  public Enrolment(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** A new subscription. */
    record Subscribed(boolean awaitsConfirmation) implements Outcome {}

    /** It was there, and as asked for. */
    record Unchanged() implements Outcome {}

    /**
     * It was there with other wishes.
     *
     * @param from the earlier ones; none where somebody wrote a policy of another form
     */
    record Updated(Optional<Wishes> from) implements Outcome {}

    /** It was asked for before and nobody has confirmed; the link was sent once more. */
    record AskedAgain() implements Outcome {}
  }

  /** What would come of it, without writing. */
  public Outcome foresee(Address address, Wishes wishes) {
    return find(address)
        .map(known ->
            known.arn().map(arn -> change(arn, address, wishes)).orElseGet(Outcome.AskedAgain::new))
        .orElseGet(() -> new Outcome.Subscribed(address.protocol() == Protocol.EMAIL));
  }

  /** Subscribes an address, or changes what it gets. */
  public Outcome subscribe(Address address, Wishes wishes) {
    var known = find(address);
    if (known.isEmpty()) {
      var arn = subscriptions.subscribe(address, attributes(address, wishes));
      return new Outcome.Subscribed(awaits(address, arn));
    }
    if (known.get().arn().isEmpty()) {
      return askAgain(new Address(address.protocol(), known.get().endpoint()), wishes);
    }
    var arn = known.get().arn().get();
    var change = change(arn, address, wishes);
    if (change instanceof Outcome.Updated) {
      write(arn, address, wishes);
    }
    return change;
  }

  /** The subscription of an address, if it has one. */
  public Optional<Subscriber> find(Address address) {
    return subscriptions.on(address.protocol().medium()).stream()
        .filter(one -> one.protocol().equals(address.protocol().word()))
        .filter(one -> address.reaches(one.endpoint()))
        .findFirst();
  }

  /** Filter policies of a topic; nothing where they cannot be near the quota. */
  public Optional<Integer> policiesNearQuota(Medium medium) {
    var all = subscriptions.on(medium);
    if (all.size() < NEAR_QUOTA) {
      return Optional.empty();
    }
    int policies = 0;
    for (var one : all) {
      policies += one.arn().map(this::hasPolicy).orElse(false) ? 1 : 0;
    }
    return Optional.of(policies).filter(count -> count >= NEAR_QUOTA);
  }

  /** The wishes of a subscription; none where its policy has another form. */
  public static Optional<Wishes> wishes(Map<String, String> attributes) {
    return FilterPolicy.read(
        attributes.getOrDefault(Subscriptions.FILTER_POLICY, FilterPolicy.NONE));
  }

  private Outcome change(String arn, Address address, Wishes wishes) {
    var attributes = subscriptions.attributes(arn);
    var from = wishes(attributes);
    boolean raw =
        address.protocol() != Protocol.SQS
            || attributes.getOrDefault(Subscriptions.RAW_DELIVERY, "").equals("true");
    return from.equals(Optional.of(wishes)) && raw
        ? new Outcome.Unchanged()
        : new Outcome.Updated(from);
  }

  private Outcome askAgain(Address address, Wishes wishes) {
    write(subscriptions.subscribe(address, Map.of()), address, wishes);
    return new Outcome.AskedAgain();
  }

  private void write(String arn, Address address, Wishes wishes) {
    subscriptions.set(arn, Subscriptions.FILTER_POLICY, FilterPolicy.of(wishes));
    if (address.protocol() == Protocol.SQS) {
      subscriptions.set(arn, Subscriptions.RAW_DELIVERY, "true");
    }
  }

  private static Map<String, String> attributes(Address address, Wishes wishes) {
    Map<String, String> attributes = new HashMap<>();
    if (!wishes.equals(Wishes.ALL)) {
      attributes.put(Subscriptions.FILTER_POLICY, FilterPolicy.of(wishes));
    }
    if (address.protocol() == Protocol.SQS) {
      attributes.put(Subscriptions.RAW_DELIVERY, "true");
    }
    return attributes;
  }

  /** E-mail always does; a queue of another account does, and the list then says so. */
  private boolean awaits(Address address, String arn) {
    return address.protocol() == Protocol.EMAIL
        || arn.equals(PENDING)
        || find(address).filter(Subscriber::isConfirmed).isEmpty();
  }

  private boolean hasPolicy(String arn) {
    var policy = subscriptions.attributes(arn).get(Subscriptions.FILTER_POLICY);
    return !List.of("", FilterPolicy.NONE).contains(String.valueOf(policy)) && policy != null;
  }
}
