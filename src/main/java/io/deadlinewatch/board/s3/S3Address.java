package io.deadlinewatch.board.s3;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * Where a bucket is.
 *
 * @param root the address of its root, without a slash at the end
 */
public record S3Address(URI root, Region region) {
  /**
   * The address of a bucket.
   *
   * @param endpoint where S3 is, if it is not AWS's own
   */
  public static S3Address of(String bucket, Region region, Optional<URI> endpoint) {
    var root =
        endpoint
            .map(uri -> uri + "/" + bucket)
            .orElseGet(() ->
                "https://%s.s3.%s.%s"
                    .formatted(bucket, region.id(), PartitionMetadata.of(region).dnsSuffix()));
    return new S3Address(URI.create(root), region);
  }
}
