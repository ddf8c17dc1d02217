package io.deadlinewatch.store.dynamodb.item;

/** The names of attributes and indexes: design, "The table", and {@code template.yaml}. */
public final class Attr {
  // Keys of the table and of its indexes.
  public static final String PK = "pk";
  public static final String SK = "sk";
  public static final String SHARD = "shard";
  public static final String NEXT_ALERT_AT = "nextAlertAt";
  public static final String DUE_AT = "dueAt";
  public static final String DAY = "day";
  public static final String AT = "at";

  // What the protocol keeps of an item that speaks.
  public static final String VERSION = "version";
  public static final String CLAIMED_UNTIL = "claimedUntil";
  public static final String ATTEMPTS = "attempts";
  public static final String PUT_OFF_UNTIL = "putOffUntil";
  public static final String UNRECORDED = "unrecorded";
  static final String REVISION = "revision";
  static final String REVISED_AT = "revisedAt";
  static final String ANNOUNCED_REVISION = "announcedRevision";
  public static final String SAID = "said";
  static final String LAST_DATE = "lastDate";
  static final String LAST_AT = "lastAt";

  // A deadline's state.
  public static final String ID = "id";
  static final String TITLE = "title";
  static final String TRACK = "track";
  public static final String DUE = "due";
  static final String THROUGH = "through";
  public static final String ZONE = "zone";
  public static final String CERTAINTY = "certainty";
  static final String AUTHORITY = "authority";
  static final String CONSEQUENCE = "consequence";
  static final String ACTION = "action";
  static final String IMPORTANCE = "importance";
  static final String AWAITS_OUTCOME = "awaitsOutcome";
  static final String LEADS = "leads";
  static final String SOURCES = "sources";
  static final String STATUS = "status";
  public static final String OUTCOME = "outcome";

  // The journal: revisions and alerts.
  public static final String KIND = "kind";
  static final String DEADLINE_ID = "deadlineId";
  static final String ALERT_ID = "alertId";

  /** Of an alert's record: its headline in the words of that moment. */
  static final String HEADLINE = "headline";

  /** Of a revision: the news, as somebody put it into one sentence. */
  static final String NEWS = "news";

  static final String CHANGE = "change";
  public static final String WHY = "why";
  static final String BY = "by";
  static final String CALLER = "caller";
  static final String RETRACTS = "retracts";
  static final String FACTS = "facts";
  static final String FROM = "from";
  public static final String TO = "to";
  public static final String PASSED = "passed";
  static final String EXPIRES_AT = "expiresAt";

  // Sources, facts, tracks, the audience, heartbeats.
  static final String SOURCE = "source";
  static final String URL = "url";
  static final String PUBLISHED = "published";
  static final String OFFICIAL = "official";
  public static final String TEXT = "text";
  static final String AS_OF = "asOf";
  public static final String SUPERSEDES = "supersedes";
  static final String WRITTEN_AT = "writtenAt";
  static final String WITH_CHANGE = "withChange";
  static final String WITHDRAWN = "withdrawn";
  public static final String CHANGED_AT = "changedAt";
  public static final String ALERT_TIME = "alertTime";
  public static final String DIGEST_TIME = "digestTime";
  public static final String DIGEST_DAYS = "digestDays";
  public static final String QUIET_HOURS = "quietHours";
  public static final String CLOCK = "clock";
  public static final String CONTACT = "contact";
  public static final String DID = "did";
  public static final String PLANNED_UNDER = "plannedUnder";

  // Drafts of the collector.
  static final String DRAFT = "draft";
  static final String STATE = "state";
  static final String SINCE = "since";

  // Indexes.
  public static final String DUE_INDEX = "due";
  public static final String UPCOMING_INDEX = "upcoming";
  public static final String JOURNAL_INDEX = "journal";

  private Attr() {}
}
