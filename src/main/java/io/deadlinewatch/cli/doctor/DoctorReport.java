package io.deadlinewatch.cli.doctor;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.doctor.Finding;
import io.deadlinewatch.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The doctor's findings, for people and for programs. */
public final class DoctorReport {
  private static final int CHECK_WIDTH = 13;
  private static final int STATE_WIDTH = 5;
  private static final int INDENT = STATE_WIDTH + CHECK_WIDTH + 2;

  private DoctorReport() {}

  public static void print(List<Finding> findings, Workplace workplace) {
    findings.forEach(finding -> print(finding, workplace));
    workplace.out().println();
    workplace.out().println(verdict(findings, workplace.style()) + skipped(notLooked(findings)));
  }

  /** All of it in a sentence. */
  static String verdict(List<Finding> findings, Style style) {
    long amiss = findings.stream().filter(Finding.Attention.class::isInstance).count();
    return verdict(amiss, notLooked(findings) > 0, style);
  }

  /** How many were not looked at. */
  static long notLooked(List<Finding> findings) {
    return findings.stream().filter(Finding.NotLooked.class::isInstance).count();
  }

  static String json(Finding finding) {
    return Json.text(json -> write(json, finding));
  }

  static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check().word());
    json.writeStringField("status", status(finding));
    json.writeStringField("what", finding.what());
    json.writeNumberField(
        "count", finding instanceof Finding.Attention attention ? attention.count() : 0);
    Json.field(
        json,
        "command",
        finding instanceof Finding.Attention attention
            ? Optional.of(attention.command())
            : Optional.empty());
    json.writeEndObject();
  }

  /** A command is never broken, so that it can be copied. */
  private static void print(Finding finding, Workplace workplace) {
    line(finding, workplace);
    if (finding instanceof Finding.Attention attention) {
      workplace.out().println(" ".repeat(INDENT) + "-> " + attention.command());
    }
  }

  /** What a check says, without the command that mends it. */
  static void line(Finding finding, Workplace workplace) {
    var check = finding.check().word();
    var begin =
        mark(finding, workplace.style()) + " " + check + " ".repeat(CHECK_WIDTH - check.length());
    var lines = Width.wrapped(finding.what(), workplace.columns() - INDENT);
    workplace.out().println(begin + " " + lines.getFirst());
    var indent = " ".repeat(INDENT);
    lines.stream().skip(1).forEach(line -> workplace.out().println(indent + line));
  }

  private static String mark(Finding finding, Style style) {
    return switch (finding) {
      case Finding.Ok _ -> style.green("ok   ");
      case Finding.Attention _ -> style.red("MEND ");
      case Finding.NotLooked _ -> style.faint("-    ");
    };
  }

  private static String status(Finding finding) {
    return switch (finding) {
      case Finding.Ok _ -> "ok";
      case Finding.Attention _ -> "attention";
      case Finding.NotLooked _ -> "not-looked";
    };
  }

  /** It promises the next alert only where everything was looked at. */
  private static String verdict(long amiss, boolean inPart, Style style) {
    return switch ((int) Math.min(amiss, 2)) {
      case 0 ->
          style.green(
              inPart ? "Nothing that was looked at needs a hand." : "The next alert will go out.");
      case 1 -> style.red("One thing needs a hand.");
      default -> style.red(amiss + " things need a hand.");
    };
  }

  private static String skipped(long skipped) {
    return skipped == 0 ? "" : " Not looked at: " + skipped + " (marked -).";
  }
}
