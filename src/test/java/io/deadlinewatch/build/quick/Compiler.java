package io.deadlinewatch.build.quick;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The javac of this JDK.
 *
 * @param processing what it is told of annotation processors
 */
record Compiler(String classPath, List<String> processing) {
  /** Without processors. */
  Compiler(String classPath) {
    this(classPath, List.of("-proc:none"));
  }

  /**
   * Compiles all or nothing that counts.
   *
   * @throws CompileException with all errors, as javac words them
   */
  void compile(Collection<Path> sources, Path into) throws IOException {
    Files.createDirectories(into);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("-nowarn", "-XDsuppressNotes", "-parameters"));
    arguments.addAll(processing);
    arguments.addAll(List.of("-Xmaxerrs", "200", "-implicit:none", "-d", into.toString()));
    arguments.addAll(List.of("-classpath", classPath));
    try (var files = javac.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(said, files, null, arguments, null, units).call()) {
        throw new CompileException(said.toString());
      }
    }
  }

  /** What makes the same source other classes: this JDK and the jars. */
  String fingerprint() {
    var text = new StringBuilder(Runtime.version().toString());
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      var file = new File(entry);
      text.append('\n').append(entry);
      if (file.isFile()) {
        text.append(' ').append(file.length()).append(' ').append(file.lastModified());
      }
    }
    return text.toString();
  }
}
