package io.deadlinewatch.cli.collect;

import io.deadlinewatch.cli.workplace.Exit;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.collector.reading.DateReader;
import io.deadlinewatch.text.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Shows the grammar of dates at work, without a network. */
@CommandLine.Command(
    name = "read",
    description = {
      "Reads the dates out of texts: JSON lines in, with id, text and publication_date"
          + " (YYYY-MM-DD or null); a JSON line out for each date that a text gives.",
      "A line that cannot be read is told with its number, the others are read; exit code 2 then."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  deadline-watch collect read texts.jsonl"})
public final class ReadTextsCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Workplace workplace;

  @CommandLine.Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The texts; standard input without it, or for -.")
  private String file = STANDARD_INPUT;

  public ReadTextsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException failed) {
      throw new FailedException("cannot read " + file + " to its end; check the disk", failed);
    }
  }

  private int read(BufferedReader lines) throws IOException {
    int code = 0;
    int number = 0;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        read(TextLine.of(line));
      } catch (RefusedException refused) {
        workplace.err().println(file + ":" + number + ": " + refused.getMessage());
        code = Exit.WRONG_REQUEST;
      }
    }
    workplace.err().flush();
    return code;
  }

  private void read(TextLine text) {
    DateReader.read(text.text(), text.published())
        .forEach(reading ->
            workplace.out().println(ReadingLine.of(text.id(), reading, text.register())));
  }

  private InputStream open() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return System.in;
    }
    try {
      var path = Path.of(file);
      if (!Files.isReadable(path) || Files.isDirectory(path)) {
        throw new RequestException(file + ": is no file that can be read; check the path");
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException _) {
      throw new RequestException("FILE: is no path; check it");
    }
  }
}
