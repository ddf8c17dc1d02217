package io.deadlinewatch.function;

import io.deadlinewatch.collector.keep.DraftNews;
import software.amazon.awssdk.services.sns.SnsClient;

/** Who is told of drafts that wait. */
interface OpsTeam {
  /**
   * Tells.
   *
   * @throws software.amazon.awssdk.core.exception.SdkException where it is not taken
   */
  void tell(DraftNews news);

  /** Whoever subscribes to a topic. */
  static OpsTeam of(SnsClient sns, String topic) {
    return news ->
        sns.publish(to -> to.topicArn(topic).subject(news.subject()).message(news.text()));
  }
}
