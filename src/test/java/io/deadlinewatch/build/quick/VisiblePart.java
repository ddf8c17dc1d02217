package io.deadlinewatch.build.quick;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.reflect.AccessFlag;

/** What other source files can see of a class: all but private members and bodies. */
final class VisiblePart {
  /** With a pool of constants of its own, which forgets what only the bodies named. */
  private static final ClassFile WITHOUT_BODIES =
      ClassFile.of(
          ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.DebugElementsOption.DROP_DEBUG);

  private VisiblePart() {}

  /** Equal bytes for classes between which no other source file can tell. */
  static byte[] of(byte[] classFile) {
    ClassModel model = ClassFile.of().parse(classFile);
    return WITHOUT_BODIES.transformClass(
        model, (builder, element) -> copyVisible(builder, element, model));
  }

  /** Whether a class was compiled from a file of that name. */
  static boolean isOf(byte[] classFile, String sourceName) {
    return ClassFile.of()
        .parse(classFile)
        .findAttribute(Attributes.sourceFile())
        .filter(attribute -> attribute.sourceFile().equalsString(sourceName))
        .isPresent();
  }

  private static void copyVisible(ClassBuilder builder, ClassElement element, ClassModel model) {
    switch (element) {
      case FieldModel field when isPrivate(field.flags()) -> {}
      case MethodModel method when isPrivate(method.flags()) -> {}
      case MethodModel method ->
          builder.transformMethod(
              method,
              (to, part) -> {
                if (!(part instanceof CodeModel)) {
                  to.with(part);
                }
              });
      case InnerClassesAttribute inner ->
          builder.with(
              InnerClassesAttribute.of(
                  inner.classes().stream().filter(one -> concerns(one, model)).toList()));
      case SourceFileAttribute ignored -> {}
      default -> builder.with(element);
    }
  }

  private static boolean isPrivate(AccessFlags flags) {
    return flags.has(AccessFlag.PRIVATE);
  }

  /** The attribute names every nested class that the bodies use, too. */
  private static boolean concerns(InnerClassInfo one, ClassModel model) {
    var self = model.thisClass();
    return one.innerClass().equals(self) || one.outerClass().filter(self::equals).isPresent();
  }
}
