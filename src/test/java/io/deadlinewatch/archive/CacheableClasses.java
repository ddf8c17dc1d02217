package io.deadlinewatch.archive;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings the classes of a jar that are older than Java 6 to the form of Java 25: they do not say
 * which types are on the stack, and Java keeps none of that kind in a cache, but reads and verifies
 * it at each start. All else in the jar stays as it is.
 *
 * <p>The build starts it from its source, so that it needs no compiled tests. A jar's times have no
 * zone: the same bytes need the same {@code user.timezone}.
 */
final class CacheableClasses {
  /** Java 6, whose classes were the first to say it. */
  static final int OLDEST = 50;

  /** What licences ask for where a file was changed. */
  static final String CHANGES = "META-INF/CHANGES.txt";

  private final Path root;
  private final ClassFile form;

  private CacheableClasses(Path root, ClassLoader loader) {
    this.root = root;
    this.form =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofClassLoading(loader).cached()));
  }

  /**
   * Changes a jar.
   *
   * @param arguments the jar
   */
  public static void main(String[] arguments) throws IOException {
    change(Path.of(arguments[0]));
  }

  static void change(Path jar) throws IOException {
    var asItIs = new URL[] {jar.toUri().toURL()};
    try (var loader = new URLClassLoader(asItIs, ClassLoader.getPlatformClassLoader());
        var files = FileSystems.newFileSystem(jar)) {
      new CacheableClasses(files.getPath("/"), loader).change();
    }
  }

  private void change() throws IOException {
    var changed = new TreeMap<Path, byte[]>();
    for (var file : classes()) {
      if (version(file) < OLDEST) {
        changed.put(file, inTodaysForm(Files.readAllBytes(file)));
      }
    }
    for (var file : changed.keySet()) {
      replace(file, changed.get(file), file);
    }
    if (!changed.isEmpty()) {
      replace(root.resolve(CHANGES), note(changed.keySet()), root.resolve("META-INF/MANIFEST.MF"));
    }
  }

  private byte[] note(Set<Path> changed) {
    var packages =
        changed.stream()
            .map(file -> root.relativize(file.getParent()).toString().replace('/', '.') + "\n")
            .distinct()
            .collect(Collectors.joining());
    return ("The build of Deadline Watch brought these packages to the class-file form of Java"
            + " 25:\n"
            + packages)
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<Path> classes() throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static int version(Path file) throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(6);
      return in.readUnsignedShort();
    }
  }

  private byte[] inTodaysForm(byte[] old) throws IOException {
    var bytes = form.transformClass(form.parse(old), CacheableClasses::bring);
    var errors = form.verify(bytes);
    if (!errors.isEmpty()) {
      throw new IOException("Java would refuse what was made of it: " + errors.getFirst());
    }
    return bytes;
  }

  private static void bring(ClassBuilder builder, ClassElement element) {
    switch (element) {
      case ClassFileVersion _ -> builder.withVersion(ClassFile.JAVA_25_VERSION, 0);
      // Instruction by instruction: a method that is handed on whole goes without the new table.
      case MethodModel method ->
          builder.transformMethod(method, MethodTransform.transformingCode(CodeBuilder::with));
      default -> builder.with(element);
    }
  }

  /** A new file has three times, two of which the jar's list of contents leaves out. */
  private static void replace(Path file, byte[] bytes, Path ofTheSameTime) throws IOException {
    var time = Files.getLastModifiedTime(ofTheSameTime);
    Files.write(file, bytes);
    Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time, time, time);
  }
}
