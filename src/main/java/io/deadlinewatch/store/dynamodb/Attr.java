package io.deadlinewatch.store.dynamodb;

/** The names of attributes and indexes: design, "The table", and {@code template.yaml}. */
final class Attr {
  // Keys of the table and of its indexes.
  static final String PK = "pk";
  static final String SK = "sk";
  static final String SHARD = "shard";
  static final String NEXT_ALERT_AT = "nextAlertAt";
  static final String DUE_AT = "dueAt";
  static final String DAY = "day";
  static final String AT = "at";

  // What the protocol keeps of an item that speaks.
  static final String VERSION = "version";
  static final String CLAIMED_UNTIL = "claimedUntil";
  static final String ATTEMPTS = "attempts";
  static final String REVISION = "revision";
  static final String REVISED_AT = "revisedAt";
  static final String ANNOUNCED_REVISION = "announcedRevision";
  static final String SAID = "said";
  static final String LAST_DATE = "lastDate";
  static final String LAST_AT = "lastAt";

  // A deadline's state.
  static final String ID = "id";
  static final String TITLE = "title";
  static final String TRACK = "track";
  static final String DUE = "due";
  static final String THROUGH = "through";
  static final String ZONE = "zone";
  static final String CERTAINTY = "certainty";
  static final String AUTHORITY = "authority";
  static final String CONSEQUENCE = "consequence";
  static final String LEADS = "leads";
  static final String SOURCES = "sources";
  static final String STATUS = "status";
  static final String OUTCOME = "outcome";

  // The journal: revisions and alerts.
  static final String KIND = "kind";
  static final String DEADLINE_ID = "deadlineId";
  static final String ALERT_ID = "alertId";
  static final String HEADLINE = "headline";
  static final String CHANGE = "change";
  static final String WHY = "why";
  static final String BY = "by";
  static final String FROM = "from";
  static final String TO = "to";
  static final String PASSED = "passed";
  static final String EXPIRES_AT = "expiresAt";

  // Sources, facts, the audience, heartbeats.
  static final String SOURCE = "source";
  static final String URL = "url";
  static final String PUBLISHED = "published";
  static final String TEXT = "text";
  static final String AS_OF = "asOf";
  static final String SUPERSEDES = "supersedes";
  static final String ALERT_TIME = "alertTime";
  static final String DIGEST_TIME = "digestTime";
  static final String DIGEST_DAYS = "digestDays";
  static final String DID = "did";

  // Indexes.
  static final String DUE_INDEX = "due";
  static final String UPCOMING_INDEX = "upcoming";
  static final String JOURNAL_INDEX = "journal";

  private Attr() {}
}
