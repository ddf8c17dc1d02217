package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.build.MarkdownPage;
import io.deadlinewatch.support.aws.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Alarms and dashboard speak of metrics that the functions write, and lead to the runbook. */
class AlarmsTest {
  private static final String OURS = "DeadlineWatch/${AWS::StackName}";

  /** Made where there is a board or a collector, and on the dashboard then; the others always. */
  private static final Set<String> AT_WILL =
      Set.of(
          "BoardErrorAlarm", "BoardThrottleAlarm", "CollectorSilentAlarm", "CollectorUnreadAlarm");

  private static final Pattern LINK = Pattern.compile("\\$\\{RunbookUrl}#(\\S+)$");

  private static final MarkdownPage MONITORING =
      MarkdownPage.read(Path.of("docs/operating/monitoring.md"));

  private final Template template = Template.read();
  private final Template resources = template.get("Resources");

  @Test
  void eachTroubleHasItsAlarm() {
    assertEquals(
        Set.of(
            "NoSweepAlarm",
            "LateAlertAlarm",
            "UnreadableItemAlarm",
            "DigestMissingAlarm",
            "NoRoundsAlarm",
            "DeadLetterAlarm",
            "RelayWaitsAlarm",
            "RelayUntakenAlarm",
            "FeedUndeliveredAlarm",
            "EmailUndeliveredAlarm",
            "SmsUndeliveredAlarm",
            "SmsSpendAlarm",
            "SweepErrorAlarm",
            "RelayErrorAlarm",
            "DoctorErrorAlarm",
            "SweepThrottleAlarm",
            "RelayThrottleAlarm",
            "DoctorThrottleAlarm",
            "BoardErrorAlarm",
            "BoardThrottleAlarm",
            "CollectorSilentAlarm",
            "CollectorUnreadAlarm"),
        alarms());
  }

  @Test
  void noSweepInFiveMinutesIsNoticedByItsSilence() {
    var alarm = resources.get("NoSweepAlarm", "Properties");
    assertEquals("breaching", alarm.get("TreatMissingData").text());
    assertEquals(300, alarm.get("Period").number() * alarm.get("EvaluationPeriods").number());
    assertEquals("SampleCount", alarm.get("Statistic").text());
  }

  @Test
  void anAlertLaterThanFiveMinutesIsNoticed() {
    var alarm = resources.get("LateAlertAlarm", "Properties");
    assertEquals("GreaterThanThreshold", alarm.get("ComparisonOperator").text());
    assertEquals(300, alarm.get("Threshold").number());
  }

  /** Between two tries of a medium that fails, sweeps find nothing late. */
  @Test
  void anAlertThatStaysLateRingsOnce() {
    var alarm = resources.get("LateAlertAlarm", "Properties");
    assertEquals(1, alarm.get("DatapointsToAlarm").number());
    int seconds = alarm.get("Period").number() * alarm.get("EvaluationPeriods").number();
    assertTrue(seconds > 300 + 60, "the slowest try, and the sweep that makes it");
  }

  @Test
  void whatSnsTookAndCouldNotHandOnIsNoticedOnEveryMedium() {
    for (var medium : List.of("Feed", "Email", "Sms")) {
      var alarm = resources.get(medium + "UndeliveredAlarm", "Properties");
      assertEquals("NumberOfNotificationsFailed", alarm.get("MetricName").text());
      var topic = alarm.get("Dimensions").items().getFirst().get("Value", "Fn::GetAtt").text();
      assertEquals(medium + "Topic.TopicName", topic);
    }
  }

  /** SNS stops at the quota without a word. A month without an SMS gives no money back. */
  @Test
  void whatSmsCostIsNoticedBeforeTheQuotaOfANewAccount() {
    var alarm = resources.get("SmsSpendAlarm", "Properties");
    assertEquals("AWS/SNS", alarm.get("Namespace").text());
    assertEquals("SMSMonthToDateSpentUSD", alarm.get("MetricName").text());
    assertEquals("Maximum", alarm.get("Statistic").text());
    assertEquals("SmsBudget", alarm.get("Threshold", "Ref").text());
    assertEquals("ignore", alarm.get("TreatMissingData").text());
    var budget = template.get("Parameters", "SmsBudget", "Default").text();
    assertTrue(Double.parseDouble(budget) < 1, "the quota of a new account is a dollar");
  }

  /** SQS leaves what was received three times out of its age of the oldest message. */
  @Test
  void whatSlackRefusesForAQuarterOfAnHourIsNoticed() {
    var alarm = resources.get("RelayWaitsAlarm", "Properties");
    assertEquals("PostWaitSeconds", alarm.get("MetricName").text());
    assertEquals("GreaterThanThreshold", alarm.get("ComparisonOperator").text());
    assertEquals(900, alarm.get("Threshold").number());
    assertEquals(1, alarm.get("DatapointsToAlarm").number(), "tries lie 15 minutes apart at most");
    assertEquals(1_800, alarm.get("Period").number() * alarm.get("EvaluationPeriods").number());
  }

  @Test
  void anAlarmTellsTheOpsTeamAndNoSubscriber() {
    for (var name : alarms()) {
      var alarm = resources.get(name, "Properties");
      assertEquals(AT_WILL.contains(name), resources.get(name).has("Condition"), name);
      assertEquals(
          List.of("OpsTopic"),
          alarm.get("AlarmActions").items().stream().map(a -> a.get("Ref").text()).toList(),
          name);
    }
  }

  @Test
  void anAlarmSaysWhatToDoAndLeadsToTheRunbook() {
    var runbook = template.get("Parameters", "RunbookUrl", "Default").text();
    var page = MarkdownPage.read(Path.of(runbook));
    var anchors = page.anchors();
    for (var name : all()) {
      var says = resources.get(name, "Properties", "AlarmDescription", "Fn::Sub").text();
      var link = LINK.matcher(says);
      assertTrue(link.find(), name + " has no link: " + says);
      assertTrue(anchors.contains(link.group(1)), name + " leads to no heading: " + link.group(1));
      var row = page.lines().stream().filter(line -> line.matches("\\|.*`" + name + "`.*\\|"));
      assertTrue(row.anyMatch(line -> line.contains("(#" + link.group(1) + ")")), name);
      assertTrue(says.length() < 900, "CloudWatch takes 1,024 characters");
    }
  }

  @Test
  void anAlarmWatchesAMetricThatIsWritten() {
    for (var name : alarms()) {
      var alarm = resources.get(name, "Properties");
      if (alarm.has("Namespace") && alarm.get("Namespace").isMap()) {
        assertEquals(OURS, alarm.get("Namespace", "Fn::Sub").text());
        var dimension = alarm.get("Dimensions").items().getFirst();
        assertEquals("Function", dimension.get("Name").text());
        assertWritten(dimension.get("Value").text(), alarm.get("MetricName").text());
      }
    }
  }

  @Test
  void theDashboardShowsEveryAlarmAndEveryMetric() throws JsonProcessingException {
    var body = Dashboard.body(resources);
    var shown = new TreeSet<String>();
    List<String> alarms = new ArrayList<>();
    for (var widget : new ObjectMapper().readTree(body).get("widgets")) {
      widget.at("/properties/alarms").forEach(arn -> alarms.add(arn.asText()));
      shown.addAll(ours(widget.at("/properties/metrics")));
    }
    assertEquals(
        alarms().stream()
            .map(name -> "${" + name + ".Arn}")
            .collect(TreeSet::new, Set::add, Set::addAll),
        new TreeSet<>(alarms));
    assertEquals(EmittedMetrics.names(), shown);
  }

  @Test
  void theDocumentsNameEveryMetricAndNoOther() {
    var row = Pattern.compile("\\| (sweep|relay|doctor|collector) \\| `([A-Z]\\w+)` .*");
    Set<String> named = new TreeSet<>();
    for (var line : MONITORING.lines()) {
      var metric = row.matcher(line);
      if (metric.matches()) {
        named.add(metric.group(1) + " " + metric.group(2));
      }
    }
    assertEquals(EmittedMetrics.names(), named);
  }

  @Test
  void theDocumentsNameEventsThatAreLogged() throws IOException {
    var written = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main/java/io/deadlinewatch/function"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        written.append(Files.readString(file));
      }
    }
    var events =
        MONITORING.code().stream().filter(code -> code.matches("[a-z]+(-[a-z]+)*")).toList();
    assertTrue(events.size() > 20, events.toString());
    assertEquals(
        List.of(),
        events.stream().filter(event -> written.indexOf("\"" + event + "\"") < 0).toList());
  }

  /** In a widget a dot repeats what stands above it. */
  private static Set<String> ours(JsonNode metrics) {
    Set<String> names = new HashSet<>();
    String[] above = {"", "", "", ""};
    for (var metric : metrics) {
      for (int place = 0; place < metric.size() && metric.get(place).isTextual(); place++) {
        var text = metric.get(place).asText();
        if (text.equals("...")) {
          break;
        }
        above[place] = text.equals(".") ? above[place] : text;
      }
      if (above[0].equals(OURS)) {
        names.add(above[3] + " " + above[1]);
      }
    }
    return names;
  }

  private static void assertWritten(String function, String metric) {
    assertTrue(EmittedMetrics.names().contains(function + " " + metric), function + " " + metric);
  }

  /** Those that watch what runs: not the two that watch a version take over. */
  private Set<String> alarms() {
    var alarms = new TreeSet<>(all());
    alarms.removeIf(name -> name.endsWith("DeploymentAlarm"));
    return alarms;
  }

  private Set<String> all() {
    return template.ofType("AWS::CloudWatch::Alarm").keySet();
  }
}
