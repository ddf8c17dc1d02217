package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.register.RegisterClient;
import io.deadlinewatch.support.aws.Template;
import io.deadlinewatch.support.aws.TimeOuts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the template must say of the collector. */
class CollectorTemplateTest {
  private final Template template = Template.read();
  private final Template resources = template.get("Resources");
  private final Template collector = resources.get("CollectorFunction", "Properties");

  @Test
  void nothingOfItIsMadeUnlessItIsAskedFor() {
    assertEquals("NONE", template.get("Parameters", "Collector", "Default").text());
    for (var part : List.of(resources, template.get("Outputs"))) {
      Set<String> always = new TreeSet<>();
      part.keys().stream()
          .filter(name -> name.startsWith("Collector"))
          .filter(name ->
              !part.get(name).has("Condition")
                  || !part.get(name, "Condition").text().equals("HasCollector"))
          .forEach(always::add);
      assertEquals(Set.of(), always);
    }
  }

  /** The issue is out by nine, whatever the season. */
  @Test
  void itAsksAfterTheMorningIssueByWashingtonsClock() {
    var event = collector.get("Events", "EveryMorning", "Properties");
    assertEquals("cron(30 9 * * ? *)", event.get("ScheduleExpression").text());
    assertEquals("America/New_York", event.get("ScheduleExpressionTimezone").text());
    assertEquals("OFF", event.get("FlexibleTimeWindow", "Mode").text());
  }

  @Test
  void itIsToldWhereEverythingIs() {
    assertEquals(
        Set.of("DEADLINES_TABLE", "REGISTER_API", "OPS_TOPIC_ARN"),
        Template.variables("CollectorFunction"));
    assertEquals(
        RegisterClient.API, collector.get("Environment", "Variables", "REGISTER_API").text());
  }

  @Test
  void itHasTimeForTheLongestWaitThatItAgreesTo() {
    var timeOut = TimeOuts.of("CollectorFunction");
    assertTrue(timeOut.compareTo(Duration.ofMinutes(4)) >= 0, timeOut::toString);
  }

  @Test
  void aCollectorThatMissesTwoMorningsIsNoticedByItsSilence() {
    var alarm = resources.get("CollectorSilentAlarm", "Properties");
    assertEquals("breaching", alarm.get("TreatMissingData").text());
    assertEquals("SampleCount", alarm.get("Statistic").text());
    int hours = alarm.get("Period").number() * alarm.get("EvaluationPeriods").number() / 3600;
    assertTrue(hours > 48 && hours < 72, "two mornings, of which one may have 25 hours");
  }

  @Test
  void aThirdThatCouldNotBeReadIsNoticed() {
    var alarm = resources.get("CollectorUnreadAlarm", "Properties");
    assertEquals("UnreadPercent", alarm.get("MetricName").text());
    assertEquals(33, alarm.get("Threshold").number());
    assertEquals("GreaterThanOrEqualToThreshold", alarm.get("ComparisonOperator").text());
    assertEquals(1, alarm.get("DatapointsToAlarm").number());
  }
}
