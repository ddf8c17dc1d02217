package io.deadlinewatch.cli.options;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The option of lists that may be long. */
public final class Limit {
  @CommandLine.Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many. Default: all.")
  private @Nullable Integer limit;

  /**
   * The first of a list.
   *
   * @throws RequestException where it is limited to less than one
   */
  public <T> List<T> first(List<T> all) {
    return all.subList(0, size(all));
  }

  /**
   * The last of a list.
   *
   * @throws RequestException where it is limited to less than one
   */
  public <T> List<T> last(List<T> all) {
    return all.subList(all.size() - size(all), all.size());
  }

  /** Says at the end of a list for people that there is more of it. */
  public static void sayFirst(Workplace workplace, int shown, int all, String what) {
    if (shown < all) {
      workplace.say("The first " + shown + " of " + all + " " + what + ".");
    }
  }

  private int size(List<?> all) {
    if (limit == null) {
      return all.size();
    }
    if (limit < 1) {
      throw new RequestException("--limit: " + limit + " is not 1 or more");
    }
    return Math.min(limit, all.size());
  }
}
