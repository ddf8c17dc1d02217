/** The queue, the table and the secret of a relay, in AWS. */
@NullMarked
package io.deadlinewatch.relay.aws;

import org.jspecify.annotations.NullMarked;
