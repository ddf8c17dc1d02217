package io.deadlinewatch.cli.doctor;

import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.StackPart;
import io.deadlinewatch.cli.workplace.RelayAws;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.local.settings.SettingsFile;
import io.deadlinewatch.relay.RelayException;
import io.deadlinewatch.relay.channels.KnownChannels;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.relay.desk.RelayLook;
import io.deadlinewatch.relay.desk.RelayState;
import io.deadlinewatch.relay.desk.ToldLately;
import io.deadlinewatch.relay.route.RouteReader;
import io.deadlinewatch.relay.route.RoutesException;
import java.util.Optional;
import java.util.function.Supplier;

/** A look at the relay, where one is known. */
final class RelayRounds {
  private static final String DENIED = "AccessDenied";

  private RelayRounds() {}

  static Optional<Supplier<RelayState>> of(Connection connection, Workplace workplace) {
    return connection
        .find(workplace, StackPart.ROUTES_SECRET)
        .map(secret -> () -> allowed(() -> look(connection, workplace, secret)));
  }

  private static RelayState look(Connection connection, Workplace workplace, String secret) {
    var relay = connection.aws(workplace).relay();
    var table = connection.table(workplace);
    var clock = workplace.clock();
    var channels =
        connection.homeOption(workplace).isPresent()
            ? relay.channels(clock)
            : KnownChannels.all(clock);
    var kinds = channels.kinds();
    var reading = RouteReader.check(relay.routes(secret).stored().json(), kinds);
    var told = ToldLately.of(connection.store(workplace), workplace.clock().instant());
    var letters = letters(connection, workplace, relay);
    return new RelayLook(relay.deliveries(table), relay.postTimes(table), letters)
        .look(reading, told);
  }

  private static Optional<DeadLetterBox> letters(
      Connection connection, Workplace workplace, RelayAws relay) {
    return connection
        .find(workplace, StackPart.DEAD_LETTER_QUEUE)
        .flatMap(url ->
            connection
                .find(workplace, StackPart.FEED_QUEUE)
                .map(feed -> relay.deadLetters(url, feed)));
  }

  /** Who may not see it has not looked, which is no trouble of the relay's. */
  private static RelayState allowed(Supplier<RelayState> look) {
    try {
      return look.get();
    } catch (DataException wrong) {
      if (SettingsFile.lacksVariablesOnly(wrong)) {
        throw new DeadLetterQueue.DeniedException(String.valueOf(wrong.getMessage()), wrong);
      }
      throw wrong;
    } catch (RoutesException | RelayException failed) {
      var why = String.valueOf(failed.getMessage());
      if (why.contains(DENIED)) {
        throw new DeadLetterQueue.DeniedException(why, failed);
      }
      throw failed;
    }
  }
}
