package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.support.MovableZone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The program with a bug planted: the files that it stands in are compiled again, in memory, and
 * the house is loaded anew around them; to live lives in it, only the rooms that build on them.
 */
final class MutatedProgram extends ClassLoader {
  private static final Path SOURCES = Path.of("src", "main", "java", "io", "deadlinewatch");

  /** The JDK takes a zone once, whatever program offers it. */
  private static final String OF_ALL_PROGRAMS = MovableZone.class.getName();

  /** What the libraries hold is looked up once a thread, not once a bug. */
  private static final ThreadLocal<StandardJavaFileManager> LIBRARIES =
      ThreadLocal.withInitial(
          () -> ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null));

  private final Map<String, byte[]> mutated;
  private final Set<String> untouched;

  private MutatedProgram(Map<String, byte[]> mutated, Set<String> untouched) {
    super(MutatedProgram.class.getClassLoader());
    this.mutated = mutated;
    this.untouched = untouched;
  }

  /** One for any test. */
  static MutatedProgram of(PlantedBug bug) throws IOException {
    return new MutatedProgram(compiled(bug), Set.of());
  }

  /** One for {@link #firstBroken}, sooner loaded: what the bug cannot reach stands as it is. */
  static MutatedProgram toLive(PlantedBug bug) throws IOException {
    var mutated = compiled(bug);
    return new MutatedProgram(mutated, ProgramClasses.untouchedBy(mutated.keySet()));
  }

  private static Map<String, byte[]> compiled(PlantedBug bug) throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (var edit : bug.edits()) {
      var file = edit.file();
      var source = sources.containsKey(file) ? sources.get(file) : read(file);
      if (!source.contains(edit.words())) {
        throw new IllegalStateException(
            bug.name() + ": " + file + " no longer holds: " + edit.words());
      }
      sources.put(file, source.replace(edit.words(), edit.instead()));
    }
    return compiled(bug, sources);
  }

  /** The first seed that breaks a rule, and how; empty if none does. */
  @SuppressWarnings("unchecked")
  List<String> firstBroken(Story story, long from, int seeds) throws ReflectiveOperationException {
    var lives = Class.forName(Lives.class.getName(), true, this);
    return (List<String>)
        lives
            .getMethod("firstBroken", String.class, long.class, int.class)
            .invoke(null, story.name(), from, seeds);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      var loaded = findLoadedClass(name);
      if (loaded != null || isOfAllPrograms(name)) {
        return loaded != null ? loaded : super.loadClass(name, resolve);
      }
      var bytes = mutated.containsKey(name) ? mutated.get(name) : original(name);
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private boolean isOfAllPrograms(String name) {
    return !name.startsWith(ProgramClasses.HOUSE)
        || name.equals(OF_ALL_PROGRAMS)
        || untouched.contains(ProgramClasses.room(name));
  }

  private static byte[] original(String name) throws ClassNotFoundException {
    return ProgramClasses.bytes(name).orElseThrow(() -> new ClassNotFoundException(name));
  }

  private static String read(String file) throws IOException {
    return Files.readString(SOURCES.resolve(file));
  }

  private static Map<String, byte[]> compiled(PlantedBug bug, Map<String, String> sources)
      throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((file, text) -> units.add(new Source(file, text)));
    List<String> problems = new ArrayList<>();
    var files = new InMemory(LIBRARIES.get());
    var options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
    var task =
        compiler.getTask(
            null, files, problem -> problems.add(problem.toString()), options, null, units);
    if (!task.call()) {
      throw new IllegalStateException(bug.name() + " does not compile: " + problems);
    }
    return files.classes();
  }

  /** A source file as a text. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String file, String text) {
      super(URI.create("string:///io/deadlinewatch/" + file), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps what the compiler writes. */
  private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    InMemory(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return written.computeIfAbsent(name, _ -> new ByteArrayOutputStream());
        }
      };
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new HashMap<>();
      written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
      return classes;
    }
  }
}
