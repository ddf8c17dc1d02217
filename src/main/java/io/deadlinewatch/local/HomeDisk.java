package io.deadlinewatch.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What lies under a home. */
final class HomeDisk {
  private static final Set<String> OVER_NETWORKS =
      Set.of(
          "9p", "afpfs", "afs", "beegfs", "ceph", "davfs", "gfs2", "glusterfs", "lustre", "webdav");

  private static final Set<String> FAMILIES = Set.of("cifs", "nfs", "smb");
  private static final String IN_USER_SPACE = "fuse.";
  private static final Set<String> LOCAL_IN_USER_SPACE = Set.of("fuseblk", "fuse.fuse-overlayfs");

  private HomeDisk() {}

  /** What there is to say of a folder's disk, where it is another machine's. */
  static Optional<String> warning(Path folder) {
    try {
      return warning(folder, Files.getFileStore(folder).type());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /**
   * The same.
   *
   * @param type of the file system, as the machine calls it
   */
  static Optional<String> warning(Path folder, String type) {
    return isOverNetwork(type.toLowerCase(Locale.ROOT))
        ? Optional.of(
            folder
                + " is on a network disk ("
                + type
                + "), where a database's locks do not hold; keep the home on a disk of this"
                + " machine, or two at once may damage it")
        : Optional.empty();
  }

  private static boolean isOverNetwork(String type) {
    return OVER_NETWORKS.contains(type)
        || FAMILIES.stream().anyMatch(type::startsWith)
        || (type.startsWith(IN_USER_SPACE) && !LOCAL_IN_USER_SPACE.contains(type));
  }

  /** By which a file is known whatever its name; nothing where it is gone, or has no such thing. */
  static Optional<Object> identity(Path file) {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
