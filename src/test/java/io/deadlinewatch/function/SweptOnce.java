package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.rehearsal.CannedAws;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** The sweep as it is wired, once, over the rehearsal's AWS. */
final class SweptOnce {
  private SweptOnce() {}

  /**
   * @param seen is told of each request to the table
   */
  static void over(Consumer<SdkRequest> seen) {
    InstantSource clock = () -> CannedAws.NOW;
    var aws = new CannedAws();
    var topic = CannedAws.arn("sns", CannedAws.NAME);
    var sweepSettings = new SweepSettings(CannedAws.NAME, new Topics(topic, topic, topic));
    var log = new SweepJsonLog(Rehearsal.NOWHERE, clock);
    try (var dynamo =
            aws.behind(SweepWiring.dynamoBuilder())
                .overrideConfiguration(each -> each.addExecutionInterceptor(new Seen(seen)))
                .build();
        var sns = aws.behind(SnsClients.publishingBuilder()).build()) {
      SweepWiring.sweep(sweepSettings, new SweepWiring.Clients(dynamo, sns), clock, log)
          .run(CannedAws.NOW.plus(Duration.ofSeconds(45)));
    }
  }

  private record Seen(Consumer<SdkRequest> seen) implements ExecutionInterceptor {
    @Override
    public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
      synchronized (seen) {
        seen.accept(call.request());
      }
    }
  }
}
