package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.support.aws.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the template must say of the board. */
class BoardTemplateTest {
  private final Template template = Template.read();
  private final Template resources = template.get("Resources");
  private final Template board = resources.get("BoardFunction", "Properties");

  @Test
  void nothingOfItIsMadeUnlessItIsAskedFor() {
    assertEquals("NONE", template.get("Parameters", "Board", "Default").text());
    for (var part : List.of(resources, template.get("Outputs"))) {
      Set<String> always = new TreeSet<>();
      part.keys().stream()
          .filter(name -> name.startsWith("Board") || name.startsWith("Calendar"))
          .filter(name ->
              !part.get(name).has("Condition")
                  || !part.get(name, "Condition").text().equals("HasBoard"))
          .forEach(always::add);
      assertEquals(Set.of(), always);
    }
    var stream = resources.get("DeadlinesTable", "Properties", "StreamSpecification", "Fn::If");
    assertEquals("HasBoard", stream.items().getFirst().text());
    assertEquals("AWS::NoValue", stream.items().getLast().get("Ref").text());
  }

  @Test
  void itIsToldWhereEverythingIs() {
    assertEquals(
        Set.of("DEADLINES_TABLE", "BOARD_BUCKET", "BOARD_URL"),
        Template.variables("BoardFunction"));
  }

  @Test
  void everyHourHealsWhatWasMissed() {
    var event = board.get("Events", "EveryHour", "Properties");
    assertTrue(
        event.get("ScheduleExpression").text().matches("cron\\(\\d+ \\* \\* \\* \\? \\*\\)"));
    assertEquals(0, event.get("RetryPolicy", "MaximumRetryAttempts").number());
    assertEquals(0, board.get("EventInvokeConfig", "MaximumRetryAttempts").number());
  }

  @Test
  void editsComeTogetherForAMinuteAtMostAndAnOldOneGivesWayToTheSchedule() {
    var edits = board.get("Events", "Edits", "Properties");
    int window = edits.get("MaximumBatchingWindowInSeconds").number();
    assertTrue(window > 0 && window <= 60, "window " + window);
    assertEquals(3600, edits.get("MaximumRecordAgeInSeconds").number());
    assertEquals("KEYS_ONLY", streamType());
  }

  private String streamType() {
    return resources
        .get("DeadlinesTable", "Properties", "StreamSpecification", "Fn::If")
        .items()
        .get(1)
        .get("StreamViewType")
        .text();
  }

  @Test
  void onlyWhatPeopleEditWakesIt() {
    var filters =
        board.get("Events", "Edits", "Properties", "FilterCriteria", "Filters").items().stream()
            .map(each -> each.get("Pattern").text())
            .toList();
    var edited =
        List.of(
            Keys.revision("truce", 2),
            new ItemKey(Keys.SITUATION, "truce#2025-11-05#pause"),
            ItemKey.AUDIENCE);
    var worked =
        List.of(
            Keys.heartbeat("sweep"),
            ItemKey.deadline("truce"), // which a sweep claims and confirms; an edit adds a revision
            Keys.alert(new AlertId.OfDeadline("truce", 1, "reached")),
            ItemKey.DIGEST,
            Keys.track("truce"),
            new ItemKey("DELIVERY#truce", "desk"));
    edited.forEach(keys -> assertTrue(StreamFilter.lets(filters, keys), keys::toString));
    worked.forEach(keys -> assertFalse(StreamFilter.lets(filters, keys), keys::toString));
  }

  @Test
  void theBucketIsSeenByItsDistributionAlone() {
    var bucket = resources.get("BoardBucket", "Properties");
    for (var rule : bucket.get("PublicAccessBlockConfiguration").keys()) {
      assertEquals("true", bucket.get("PublicAccessBlockConfiguration", rule).text(), rule);
    }
    assertEquals(4, bucket.get("PublicAccessBlockConfiguration").keys().size());
    var statements =
        resources.get("BoardBucketPolicy", "Properties", "PolicyDocument", "Statement").items();
    var allowed =
        statements.stream().filter(each -> each.get("Effect").text().equals("Allow")).toList();
    assertEquals(1, allowed.size());
    assertEquals("cloudfront.amazonaws.com", allowed.getFirst().get("Principal", "Service").text());
    assertTrue(allowed.getFirst().has("Condition"), "one distribution, not everybody's");
    assertTrue(statements.stream().anyMatch(e -> e.get("Sid").text().equals("DenyAllWithoutTls")));
  }

  /** What is compared is the MD5 that S3 tells of an object, which it does not with KMS. */
  @Test
  void anObjectsFingerprintIsItsMd5() {
    var rules =
        resources
            .get("BoardBucket", "Properties", "BucketEncryption")
            .get("ServerSideEncryptionConfiguration")
            .items();
    assertEquals(
        "AES256", rules.getFirst().get("ServerSideEncryptionByDefault", "SSEAlgorithm").text());
  }

  @Test
  void nothingWithinAPageRunsAndNothingIsAskedOfAnotherHost() {
    var headers =
        resources
            .get("BoardHeaders", "Properties", "ResponseHeadersPolicyConfig")
            .get("SecurityHeadersConfig");
    var directives =
        Arrays.stream(
                headers.get("ContentSecurityPolicy", "ContentSecurityPolicy").text().split(";", -1))
            .filter(Predicate.not(String::isBlank))
            .map(String::strip)
            .collect(
                Collectors.toMap(each -> each.split(" ", 2)[0], each -> each.split(" ", 2)[1]));
    assertEquals("'none'", directives.remove("default-src"));
    assertEquals("'none'", directives.remove("frame-ancestors"));
    List<String> allowed = new ArrayList<>(directives.values());
    allowed.removeIf(each -> each.equals("'self'") || each.equals("'none'"));
    assertEquals(List.of(), allowed);
    assertEquals("'self'", directives.get("script-src"));
    assertTrue(headers.get("StrictTransportSecurity", "AccessControlMaxAgeSec").number() > 0);
    assertEquals(
        Set.of(
            "ContentSecurityPolicy",
            "ContentTypeOptions",
            "FrameOptions",
            "ReferrerPolicy",
            "StrictTransportSecurity"),
        headers.keys());
  }

  @Test
  void readersGetItOverTlsAndWithoutCookies() {
    var behaviour =
        resources
            .get("BoardDistribution", "Properties", "DistributionConfig")
            .get("DefaultCacheBehavior");
    assertEquals("redirect-to-https", behaviour.get("ViewerProtocolPolicy").text());
    assertEquals(List.of("GET", "HEAD"), behaviour.get("AllowedMethods").texts());
    assertFalse(behaviour.has("OriginRequestPolicyId"), "no cookie reaches the bucket");
    assertEquals("BoardHeaders", behaviour.get("ResponseHeadersPolicyId", "Ref").text());
  }
}
