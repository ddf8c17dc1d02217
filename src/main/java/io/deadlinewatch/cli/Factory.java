package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.Workplace;
import java.lang.reflect.InvocationTargetException;
import picocli.CommandLine;

/** Makes the commands, which are handed what they work with. */
final class Factory implements CommandLine.IFactory {
  private final Workplace workplace;

  Factory(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (var constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Workplace.class) {
        try {
          return type.cast(constructor.newInstance(workplace));
        } catch (InvocationTargetException failed) {
          throw new IllegalStateException("cannot make " + type.getSimpleName(), failed);
        }
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
