package io.deadlinewatch.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which disks a home had better not be on. */
class HomeDiskTest {
  private static final Path OFFICE = Path.of("office");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nfs",
        "nfs4",
        "cifs",
        "smb2",
        "smb3",
        "smbfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.glusterfs",
        "9p",
        "ceph",
        "lustre",
        "davfs",
        "webdav",
        "AFPFS"
      })
  void aNetworkDiskIsWarnedOf(String type) {
    assertEquals(
        "office is on a network disk ("
            + type
            + "), where a database's locks do not hold; keep the home on a disk of this machine,"
            + " or two at once may damage it",
        HomeDisk.warning(OFFICE, type).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ext4",
        "xfs",
        "btrfs",
        "zfs",
        "tmpfs",
        "overlay",
        "apfs",
        "NTFS",
        "fuseblk",
        "exfat",
        "fuse.fuse-overlayfs",
        "virtiofs"
      })
  void aDiskOfTheMachineIsNot(String type) {
    assertEquals(Optional.empty(), HomeDisk.warning(OFFICE, type));
  }

  @Test
  void aFolderThatIsNotThereIsNoReasonToWarn() {
    assertTrue(HomeDisk.warning(folder.resolve("nowhere")).isEmpty());
  }
}
