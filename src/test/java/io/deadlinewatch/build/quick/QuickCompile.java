package io.deadlinewatch.build.quick;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compiles for {@code ./mvnw -Pquick}: only what was edited, as long as nobody else can see the
 * edit, and everything as soon as somebody can; for {@code -Pbench} the benchmarks too. Maven runs
 * this file from its source, before there is a class.
 */
final class QuickCompile {
  private static final int PROCESSOR = 3;

  private QuickCompile() {}

  /**
   * Ends with 1 where the sources do not compile, having said why.
   *
   * @param args the project's folder, the folder to compile into, the class path of the tests; and
   *     for the benchmarks the annotation processor that they need
   */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path classes = Path.of(args[1], "classes");
    Path testClasses = Path.of(args[1], "test-classes");
    var program =
        new SourceTree(
            project.resolve("src/main/java"), classes, new Compiler(without(testClasses, args[2])));
    var tests =
        new SourceTree(project.resolve("src/test/java"), testClasses, new Compiler(args[2]));
    try {
      tests.update(program.update(false));
      if (args.length > PROCESSOR) {
        Path benchClasses = Path.of(args[1], "bench-classes");
        var compiler = new Compiler(args[2], List.of("-processor", args[PROCESSOR]));
        // All of them each time: they are few, and what the processor makes belongs together.
        new SourceTree(project.resolve("src/bench/java"), benchClasses, compiler).update(true);
      }
    } catch (CompileException errors) {
      System.err.println(errors.getMessage());
      System.exit(1);
    }
  }

  /** The program's class path: the tests' without their own classes. */
  private static String without(Path folder, String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(entry -> !entry.equals(folder.toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
