package io.deadlinewatch.cli.workplace;

/** A command whose output may be longer than a screen: at a terminal a pager shows it. */
public interface Paged {}
