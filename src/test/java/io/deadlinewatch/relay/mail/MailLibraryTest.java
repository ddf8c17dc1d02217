package io.deadlinewatch.relay.mail;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.deadlinewatch.relay.channels.KnownChannels;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/**
 * A relay without a mail route pays nothing for the mail library, nor any before its first mail.
 */
class MailLibraryTest {
  @Test
  void channelsAreMadeWithoutAClassOfTheMailLibrary()
      throws ReflectiveOperationException, IOException {
    var known = KnownChannels.class;
    var main = known.getProtectionDomain().getCodeSource().getLocation();
    var others = new WithoutMail(known.getClassLoader());
    try (var apart = new URLClassLoader(new URL[] {main}, others)) {
      var all = Class.forName(known.getName(), true, apart).getMethod("all", InstantSource.class);
      assertNotNull(all.invoke(null, InstantSource.system()));
    }
  }

  /** Of our classes none either, so that they are loaded anew. */
  private static final class WithoutMail extends ClassLoader {
    WithoutMail(ClassLoader all) {
      super(all);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.matches("(jakarta|org\\.eclipse\\.angus|io\\.deadlinewatch)\\..*")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
