package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.media.HomeChannels;
import io.deadlinewatch.local.settings.SettingsFile;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.relay.desk.PostTimes;
import io.deadlinewatch.relay.route.RouteStore;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** The relay of a home, whose routes stand in its watch.yaml. */
record HomeRelayAws(Home home, Map<String, String> environment, InstantSource clock)
    implements RelayAws {
  @Override
  public RouteStore routes(String secret) {
    return new RouteStore() {
      @Override
      public Stored stored() {
        var kinds = HomeChannels.all(clock).kinds();
        var settings = new SettingsFile(home.folder(), environment, kinds).read();
        return new Stored(Optional.empty(), settings.routes().read());
      }

      @Override
      public boolean replace(Stored was, String json) {
        throw HomeAws.routesStandElsewhere();
      }
    };
  }

  @Override
  public Deliveries deliveries(String table) {
    return home.deliveries();
  }

  @Override
  public PostTimes postTimes(String table) {
    return home.postTimes();
  }

  @Override
  public DeadLetterBox deadLetters(String url, String feedUrl) {
    return home.letters(clock);
  }

  @Override
  public Channels channels(InstantSource time) {
    return HomeChannels.all(time);
  }
}
