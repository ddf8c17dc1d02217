package io.deadlinewatch.build.quick;

/** Says what javac says. */
final class CompileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CompileException(String errors) {
    super(errors);
  }
}
