package io.deadlinewatch.cli.collect;

import picocli.CommandLine;

/** What keeps a table up with the Federal Register. */
@CommandLine.Command(
    name = "collect",
    description = "Reads dates out of documents of the Federal Register; announces nothing.",
    mixinStandardHelpOptions = true,
    subcommands = ReadTextsCommand.class,
    footer = {"", "Example:", "  deadline-watch collect read texts.jsonl"})
public final class CollectCommand {}
