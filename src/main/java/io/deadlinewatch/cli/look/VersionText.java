package io.deadlinewatch.cli.look;

import io.deadlinewatch.deadline.ZoneData;
import picocli.CommandLine;

/**
 * What runs: this program, the Java under it, and the zone data that its times are worked out with.
 */
public final class VersionText implements CommandLine.IVersionProvider {
  private static final String PROGRAM = "deadline-watch 1.0.0";

  @Override
  public String[] getVersion() {
    return new String[] {
      PROGRAM, "Java " + Runtime.version(), "zone data " + ZoneData.here().version()
    };
  }
}
