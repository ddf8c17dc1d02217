package io.deadlinewatch.collector.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.reading.ReadingFlag;
import io.deadlinewatch.collector.register.HttpPages;
import io.deadlinewatch.collector.register.PageCache;
import io.deadlinewatch.collector.register.Queries;
import io.deadlinewatch.collector.register.Query;
import io.deadlinewatch.collector.register.RegisterClient;
import io.deadlinewatch.collector.register.RegisterServer;
import io.deadlinewatch.collector.register.RegisterServer.Asked;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import io.deadlinewatch.collector.register.Window;
import io.deadlinewatch.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of queries for other fields than trade, each on answers of the Register's shape. */
class OtherFieldsTest {
  private static final Path QUERIES = Path.of("docs/using/queries");
  private static final Path ANSWERS = Path.of("src/test/resources/federal-register/fields");
  private static final Window WINDOW =
      new Window(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 6, 17));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          environment | epa-comments     | add 2026-10101-comments 2026-07-31; add 2026-10101-comments-2 2026-07-16; add 2026-10101-request-to-appear 2026-06-21; add 2026-10101-hearing 2026-07-01 [conditional]; add 2026-10102-comments 2026-07-01; add 2026-10301-comments 2026-07-16
          environment | epa-rules        | add 2026-10201-effective 2026-08-17; add 2026-10201-compliance 2027-11-01
          health      | fda-guidance     | add 2026-10401-comments 2026-09-14
          health      | fda-rules        | add 2026-10501-comments 2026-09-14; add 2026-10501-comments-2 2026-07-16; add 2026-10502-effective 2026-06-16; add 2026-10502-applicable 2025-03-03 [past]
          health      | medicare         | add 2026-10601-comments 2026-08-15T17:00; add 2026-10602-effective 2026-10-01; add 2026-10602-applicable 2026-10-01
          finance     | securities       | add 2026-10701-comments 2026-08-17; add 2026-10702-effective 2026-07-16; add 2026-10702-compliance 2028-01-02
          finance     | consumer-finance | add 2026-10801-effective 2026-06-30; add 2026-10801-compliance 2028-01-01; add 2026-10802-comments 2026-07-16
          immigration | immigration      | add 2026-10901-comments 2026-08-17; add 2026-10902-effective 2026-06-16; add 2026-10902-comments 2026-08-17T23:59; add 2026-11101-effective 2026-08-17
          immigration | protected-status | add 2026-11001-effective 2026-10-20; add 2026-11001-through 2028-04-19; add 2026-11001-through-2 2026-08-17
          """)
  void eachFieldsDraftsAreOnItsTrack(String file, String track, String expected)
      throws IOException {
    assertEquals(expected, drafts(file, track));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          environment | epa-proposed-rules         | conditions[agencies][]=environmental-protection-agency&conditions[type][]=PRORULE
          environment | epa-significant-rules      | conditions[agencies][]=environmental-protection-agency&conditions[significant]=1&conditions[type][]=RULE
          environment | epa-pesticide-notices      | conditions[agencies][]=environmental-protection-agency&conditions[term]=pesticide "comment period"&conditions[type][]=NOTICE
          health      | fda-draft-guidance         | conditions[agencies][]=food-and-drug-administration&conditions[term]="draft guidance"&conditions[type][]=NOTICE
          health      | fda-rules                  | conditions[agencies][]=food-and-drug-administration&conditions[type][]=RULE&conditions[type][]=PRORULE
          health      | cms-rules                  | conditions[agencies][]=centers-for-medicare-medicaid-services&conditions[type][]=RULE&conditions[type][]=PRORULE
          finance     | sec-rules                  | conditions[agencies][]=securities-and-exchange-commission&conditions[type][]=RULE&conditions[type][]=PRORULE
          finance     | cfpb                       | conditions[agencies][]=consumer-financial-protection-bureau&conditions[type][]=RULE&conditions[type][]=PRORULE&conditions[type][]=NOTICE
          immigration | uscis-rules                | conditions[agencies][]=u-s-citizenship-and-immigration-services&conditions[type][]=RULE&conditions[type][]=PRORULE
          immigration | temporary-protected-status | conditions[agencies][]=homeland-security-department&conditions[term]="temporary protected status"&conditions[type][]=NOTICE
          immigration | immigration-courts         | conditions[agencies][]=executive-office-for-immigration-review&conditions[type][]=RULE&conditions[type][]=PRORULE
          immigration | president-entry            | conditions[presidential_document_type][]=proclamation&conditions[term]="entry" nonimmigrants&conditions[type][]=PRESDOCU
          """)
  void eachFieldsConditionsAreAskedAsTheApiNamesThem(String file, String name, String asked)
      throws IOException {
    var query =
        queries(file).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    assertTrue(asked(query).query().startsWith(asked + "&conditions[publication_date][gte]="));
  }

  @Test
  void everyFileAndEveryQueryIsTriedHere() throws IOException {
    List<String> names = new ArrayList<>();
    try (var files = Files.list(QUERIES)) {
      for (var file : files.sorted().toList()) {
        Queries.read(Files.readString(file)).forEach(each -> names.add(each.name() + ".json"));
      }
    }
    try (var answers = Files.list(ANSWERS)) {
      assertEquals(
          answers.map(each -> each.getFileName().toString()).sorted().toList(),
          names.stream().sorted().toList());
    }
  }

  private static String drafts(String file, String track) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (var query : queries(file)) {
      var answer = Files.readString(ANSWERS.resolve(query.name() + ".json"));
      try (var server = new RegisterServer(_ -> Reply.ok(answer))) {
        var harvest = client(server).collect(List.of(query), WINDOW);
        assertEquals(List.of(), harvest.problems());
        assertEquals(0, harvest.unreadable());
        drafts.addAll(new Proposals(Dataset.shipped().deadlines()).of(harvest.found()));
      }
    }
    return drafts.stream()
        .filter(each -> each.origin().track().equals(track))
        .map(OtherFieldsTest::said)
        .collect(Collectors.joining("; "));
  }

  private static Asked asked(Query query) {
    try (var server = new RegisterServer(_ -> Reply.ok("{\"count\":0,\"results\":[]}"))) {
      var harvest = client(server).collect(List.of(query), WINDOW);
      assertEquals(List.of(), harvest.problems());
      return server.asked.getFirst();
    }
  }

  private static RegisterClient client(RegisterServer server) {
    return new RegisterClient(
        server.api(), new HttpPages(PageCache.NONE), OtherFieldsTest::noPause);
  }

  private static void noPause(Duration wait) {
    throw new IllegalStateException("nothing is waited for: " + wait);
  }

  private static List<Query> queries(String file) throws IOException {
    return Queries.read(Files.readString(QUERIES.resolve(file + ".json")));
  }

  private static String said(Draft draft) {
    var flags =
        draft.reading().flags().stream().map(ReadingFlag::word).collect(Collectors.joining(","));
    return draft.kind().word()
        + " "
        + draft.id()
        + " "
        + draft.reading().due().orElse("-")
        + (flags.isEmpty() ? "" : " [" + flags + "]");
  }
}
