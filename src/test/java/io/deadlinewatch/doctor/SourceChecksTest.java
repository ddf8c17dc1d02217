package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.SITE;
import static io.deadlinewatch.doctor.Snapshots.contents;
import static io.deadlinewatch.doctor.Snapshots.deadline;
import static io.deadlinewatch.doctor.Snapshots.known;
import static io.deadlinewatch.doctor.Snapshots.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.support.ItemSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that readers get without a link, because their address is refused today. */
class SourceChecksTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.whitehouse.gov@evil.example/x, names a user before its host",
    "https://evil_site.example/, has no host by name",
    "https://example.org:99999/, has a port that does not exist",
    "gopher://example.org/, is not a web address",
  })
  void areNamedWithTheirDeadlineAndWhatIsWrong(String url, String problem) {
    var wording =
        new Wording(
            "Truce",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(ItemSamples.source(), stored(url)));
    var item = known(ItemSamples.worded(ItemSamples.deadline("truce"), wording), ItemSamples.NOON);

    var found = attention(with(contents(item, deadline())));

    assertEquals(1, found.size(), found::toString);
    assertTrue(
        found.getFirst().what().startsWith("the address of a source of deadline truce " + problem),
        found::toString);
    assertEquals(
        "deadline-watch amend truce --source 'TITLE URL' --why WHY --source-title TITLE"
            + " --source-url URL --stack watch",
        found.getFirst().command());
  }

  @Test
  void areNamedWithTheirFact() {
    var source = stored("https://user:pass@host.example/");
    var statement = new Statement("Talks go on.", LocalDate.of(2025, 9, 25), source);
    var fact = new Fact("talks", "truce", statement, Optional.empty());

    var found = attention(with(Snapshots.facts(fact)));

    assertEquals(1, found.size(), found::toString);
    assertTrue(found.getFirst().what().contains("of fact talks names a user"), found::toString);
    assertTrue(found.getFirst().command().contains("fact supersede talks"), found::toString);
  }

  @Test
  void areNoneWhereEachLeadsSomewhere() {
    assertEquals(List.of(), attention(Snapshots.healthy()));
  }

  private static Source stored(String url) {
    return Source.stored("A notice", url, Optional.empty(), false);
  }

  private static List<Finding.Attention> attention(Snapshot seen) {
    return Rounds.of(seen, NOW, SITE).stream()
        .filter(finding -> finding.check() == Check.UNREADABLE)
        .filter(Finding.Attention.class::isInstance)
        .map(Finding.Attention.class::cast)
        .toList();
  }
}
