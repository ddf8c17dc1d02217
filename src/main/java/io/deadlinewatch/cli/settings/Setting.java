package io.deadlinewatch.cli.settings;

/**
 * A value that holds.
 *
 * @param from where it comes from, such as {@code --region}, {@code AWS_REGION} or a line of a file
 */
public record Setting(String value, String from) {}
