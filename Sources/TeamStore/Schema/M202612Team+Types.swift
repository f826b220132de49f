/// The words of a call as PostgreSQL's own types (8.7): what is no such word cannot be stored.
extension M202612Team {
  /// The team, and the lists that the journal's first migration numbers.
  static let types = #"""
    CREATE TABLE spar.team (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      is_only boolean NOT NULL DEFAULT true UNIQUE CHECK (is_only),
      -- By which a key is told from another; it tells nothing of the key, which never comes here.
      key_mark text CHECK (key_mark ~ '^[a-z2-7]{8}$')
    );
    INSERT INTO spar.team DEFAULT VALUES;

    CREATE TYPE spar.reach AS ENUM ('voicemail', 'connected', 'gatekeeper', 'no-answer', 'declined',
      'busy', 'unreachable', 'suspended', 'out-of-service', 'wrong-number', 'blocked');
    CREATE TYPE spar.outcome AS ENUM ('do-not-contact', 'appointment', 'callback', 'contact-added',
      'materials-only', 'thinking', 'consulting-others', 'not-interested', 'hung-up', 'transferred',
      'message-left', 'refused', 'absent', 'person-left', 'no-need', 'no-money', 'too-expensive',
      'has-supplier', 'contract-locked', 'not-now', 'wrong-person', 'distrust', 'not-eligible');
    CREATE TYPE spar.ask_style AS ENUM ('none', 'choice', 'single', 'open');
    CREATE TYPE spar.form AS ENUM ('visit', 'ours', 'online', 'phone');
    CREATE TYPE spar.after AS ENUM ('reconfirmed', 'held', 'no-show', 'rescheduled', 'cancelled',
      'cancelled-by-us', 'met-unfit', 'won', 'lost');
    """#
}
