package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.support.ItemSamples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who made an edit: the name that they give, and whom AWS knew them as. */
class MakerTest {
  private final CommandBench commandBench = new CommandBench();

  @Test
  void whoCallsIsKeptBesideTheNameTheyGive() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.edit("amend", "a", "--title", "Another", "--yes", "--by", "Ann");

    var edit = commandBench.store.revisionsAfter("a", 1).getFirst().edit();

    assertEquals("Ann", edit.by());
    assertEquals(
        Optional.of("arn:aws:sts::123456789012:assumed-role/Ops/ann"), edit.maker().caller());
    var shown = commandBench.run("show", "a");
    assertTrue(shown.outInOneLine().contains("By: Ann As: arn:aws:sts::1234567890"), shown.out());
    assertTrue(
        commandBench.run("show", "a", "--format", "json").out().contains("\"caller\":\"arn:aws:"));
  }

  @Test
  void aNameIsEnoughWhereAwsDoesNotSayWhoCalls() {
    commandBench.know(ItemSamples.deadline("a"));
    commandBench.caller =
        () -> {
          throw new FailedException("cannot ask AWS who you are", null);
        };

    var named = commandBench.edit("amend", "a", "--title", "Another", "--yes", "--by", "Ann");

    assertEquals(0, named.code(), named.err());
    assertEquals("warning: only --by is recorded: cannot ask AWS who you are\n", named.err());
    assertEquals(1, commandBench.edit("amend", "a", "--title", "A third", "--yes").code());
  }
}
