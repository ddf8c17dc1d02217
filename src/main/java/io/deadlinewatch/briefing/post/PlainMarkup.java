package io.deadlinewatch.briefing.post;

import io.deadlinewatch.text.WebAddress;
import java.util.Optional;

/** No markup: for channels that show a text as it is. */
public final class PlainMarkup implements Markup {
  private static final Escapes NONE =
      new Escapes() {
        @Override
        public String character(String text, int index, boolean first) {
          return TextRoom.itself(text.codePointAt(index));
        }

        @Override
        public String address(String address) {
          return address;
        }
      };

  private final double share;

  /**
   * @param share how much room there is for what has room for 1 in a message of 9,000 characters
   */
  public PlainMarkup(double share) {
    this.share = share;
  }

  @Override
  public String words(String text, int room) {
    return NONE.fit(text, room);
  }

  /** The address stands for itself, and shows its host. */
  @Override
  public Optional<String> link(String url, String label, int room) {
    return WebAddress.host(url).map(_ -> words(label, room) + " <" + url + ">");
  }

  @Override
  public String strong(String safe) {
    return safe;
  }

  @Override
  public String emphasized(String safe) {
    return safe;
  }

  @Override
  public int share(int characters) {
    return (int) (share * characters);
  }
}
