/**
 * What tests stand on when they need an AWS: one to talk to, and the table and topics that the
 * template deploys.
 */
@NullMarked
package io.deadlinewatch.support.aws;

import org.jspecify.annotations.NullMarked;
