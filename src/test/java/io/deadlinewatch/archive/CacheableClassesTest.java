package io.deadlinewatch.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheableClassesTest {
  private static final int JAVA_5 = 49;
  private static final FileTime PACKED_AT = FileTime.from(Instant.parse("2025-11-01T00:00:00Z"));
  private static final MethodTypeDesc TAKES_AND_GIVES_A_NUMBER =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int);

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void lieInTheFolder() {
    jar = folder.resolve("some.jar");
  }

  @Test
  void anOldClassSaysItsTypesAndDoesWhatItDid() throws Exception {
    write(older("old.Sign", JAVA_5));
    CacheableClasses.change(jar);

    var model = ClassFile.of().parse(read("old/Sign.class"));
    assertEquals(ClassFile.JAVA_25_VERSION, model.majorVersion());
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      var sign = loader.loadClass("old.Sign").getMethod("of", int.class);
      assertEquals(-1, sign.invoke(null, -7));
      assertEquals(1, sign.invoke(null, 7));
    }
    assertTrue(
        new String(read(CacheableClasses.CHANGES), StandardCharsets.UTF_8).endsWith("\nold\n"));
  }

  @Test
  void whatIsNewEnoughStaysAndSoDoesAJarThatWasChanged() throws Exception {
    var newer = older("old.Sign", CacheableClasses.OLDEST);
    write(newer);
    CacheableClasses.change(jar);
    assertArrayEquals(newer, read("old/Sign.class"));

    write(older("old.Sign", JAVA_5));
    CacheableClasses.change(jar);
    var once = Files.readAllBytes(jar);
    CacheableClasses.change(jar);
    assertArrayEquals(once, Files.readAllBytes(jar));
  }

  @Test
  void noEntryKnowsWhenItWasMade() throws IOException {
    write(older("old.Sign", JAVA_5));
    CacheableClasses.change(jar);

    try (var entries = new ZipInputStream(Files.newInputStream(jar))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        assertEquals(Set.of(PACKED_AT), times(entry), entry.getName());
      }
    }
  }

  /** Also those that stand before an entry's bytes alone. */
  private static Set<FileTime> times(ZipEntry entry) {
    return Stream.of(
            entry.getLastModifiedTime(), entry.getLastAccessTime(), entry.getCreationTime())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Test
  void nothingIsWrittenWhereAClassHasNoFormOfToday() throws Exception {
    var wrong =
        ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS)
            .build(
                ClassDesc.of("old.Wrong"),
                type ->
                    type.withVersion(JAVA_5, 0)
                        .withMethodBody(
                            "of",
                            TAKES_AND_GIVES_A_NUMBER,
                            ClassFile.ACC_STATIC,
                            code -> code.aconst_null().ireturn()));
    write(older("old.Sign", JAVA_5), wrong);
    var before = Files.readAllBytes(jar);
    assertThrows(Exception.class, () -> CacheableClasses.change(jar));
    assertArrayEquals(before, Files.readAllBytes(jar));
  }

  /** Has a branch, after which the types of the stack are no longer plain. */
  private static byte[] older(String name, int version) {
    return ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS)
        .build(
            ClassDesc.of(name),
            type ->
                type.withVersion(version, 0)
                    .withFlags(ClassFile.ACC_PUBLIC)
                    .withMethodBody(
                        "of",
                        TAKES_AND_GIVES_A_NUMBER,
                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                        code ->
                            code.iload(0)
                                .ifThenElse(
                                    Opcode.IFLT,
                                    then -> then.iconst_m1().ireturn(),
                                    other -> other.iconst_1().ireturn())));
  }

  private void write(byte[]... types) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(entry("META-INF/MANIFEST.MF"));
      zip.write("Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));
      for (var type : types) {
        var name = ClassFile.of().parse(type).thisClass().asInternalName();
        zip.putNextEntry(entry(name + ".class"));
        zip.write(type);
      }
    }
  }

  private static ZipEntry entry(String name) {
    return new ZipEntry(name).setLastModifiedTime(PACKED_AT);
  }

  private byte[] read(String name) throws IOException {
    try (var files = FileSystems.newFileSystem(jar)) {
      return Files.readAllBytes(files.getPath(name));
    }
  }
}
