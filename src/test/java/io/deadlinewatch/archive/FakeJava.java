package io.deadlinewatch.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A Java that prints its own folder and its arguments, a line each, and ends with 7; asked for a
 * cache, it makes a small one.
 */
final class FakeJava {
  private static final String PROGRAM =
      """
      #!/bin/sh
      for each; do
        case $each in
        -XX:AOTMode=create) making=yes ;;
        -XX:AOTCache=*) [ -z "${making:-}" ] || echo classes >"${each#*=}" ;;
        esac
      done
      cd "${0%/*}/.." && pwd
      printf '<%s>\\n' "$@"
      case "$*" in *AOTMode*) ;; *) exit 7 ;; esac
      """;

  private FakeJava() {}

  /** Makes one of a version, such as 25.0.1. */
  static Path of(String version, Path home) throws IOException {
    var java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, PROGRAM);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        Files.createDirectories(home.resolve("lib")).resolve("modules"), "of " + version);
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"x86_64\"\n");
    return java.getParent().getParent();
  }
}
