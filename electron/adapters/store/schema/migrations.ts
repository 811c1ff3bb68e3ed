/**
 * The schema, one script for each version: script n brings a library from `user_version` n to n + 1.
 * A released script is never edited; the next change is the next script. `seq` is the order in which things were added.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE counters (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE sources (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, hash TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL, imported_at TEXT NOT NULL, text TEXT NOT NULL, basics TEXT NOT NULL, skills TEXT NOT NULL,
    notes TEXT NOT NULL, unplaced TEXT NOT NULL, warnings TEXT NOT NULL, bytes BLOB NOT NULL
  ) STRICT;

  CREATE TABLE entries (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT, organisation TEXT, location TEXT,
    start_date TEXT, end_date TEXT, doubts TEXT NOT NULL
  ) STRICT;

  CREATE TABLE evidence (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL,
    entry TEXT REFERENCES entries(id) ON DELETE SET NULL, parent TEXT REFERENCES evidence(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    written_by TEXT NOT NULL, original TEXT, links TEXT NOT NULL, said TEXT
  ) STRICT;
  CREATE INDEX evidence_entry ON evidence(entry);
  CREATE INDEX evidence_parent ON evidence(parent);

  CREATE TABLE origins (
    seq INTEGER PRIMARY KEY, source TEXT NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
    entry TEXT REFERENCES entries(id) ON DELETE CASCADE, evidence TEXT REFERENCES evidence(id) ON DELETE CASCADE,
    quote TEXT NOT NULL, CHECK ((entry IS NULL) <> (evidence IS NULL))
  ) STRICT;
  CREATE INDEX origins_source ON origins(source);
  CREATE INDEX origins_entry ON origins(entry);
  CREATE INDEX origins_evidence ON origins(evidence);

  CREATE TABLE postings (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT, company TEXT, place TEXT, closes TEXT,
    text TEXT NOT NULL, hidden TEXT NOT NULL, warnings TEXT NOT NULL, added_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE requirements (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, posting TEXT NOT NULL REFERENCES postings(id) ON DELETE CASCADE,
    position INTEGER NOT NULL, text TEXT NOT NULL, level TEXT NOT NULL, group_name TEXT, quote TEXT NOT NULL, years TEXT,
    size_limit TEXT
  ) STRICT;
  CREATE INDEX requirements_posting ON requirements(posting, position);

  CREATE TABLE applications (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, company TEXT,
    posting TEXT NOT NULL REFERENCES postings(id), kind TEXT NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX applications_posting ON applications(posting);

  CREATE TABLE pairs (
    seq INTEGER PRIMARY KEY, application TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE,
    requirement TEXT NOT NULL REFERENCES requirements(id) ON DELETE CASCADE,
    evidence TEXT NOT NULL REFERENCES evidence(id) ON DELETE CASCADE, position INTEGER NOT NULL, strength TEXT NOT NULL,
    remark TEXT NOT NULL, UNIQUE (application, requirement, evidence)
  ) STRICT;
  CREATE INDEX pairs_requirement ON pairs(requirement);
  CREATE INDEX pairs_evidence ON pairs(evidence);

  CREATE TABLE gaps (
    seq INTEGER PRIMARY KEY, application TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE,
    requirement TEXT NOT NULL REFERENCES requirements(id) ON DELETE CASCADE, UNIQUE (application, requirement)
  ) STRICT;
  CREATE INDEX gaps_requirement ON gaps(requirement);

  CREATE TABLE documents (
    seq INTEGER PRIMARY KEY, application TEXT NOT NULL UNIQUE REFERENCES applications(id) ON DELETE CASCADE,
    revision INTEGER NOT NULL, saved_at TEXT NOT NULL, document TEXT NOT NULL, markdown_style TEXT
  ) STRICT;

  CREATE TABLE snapshots (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    application TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE, at TEXT NOT NULL, why TEXT NOT NULL,
    words INTEGER NOT NULL, document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX snapshots_application ON snapshots(application);

  CREATE TABLE undo (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL) STRICT;
  CREATE TABLE undo_steps (
    seq INTEGER PRIMARY KEY, undo TEXT NOT NULL REFERENCES undo(id) ON DELETE CASCADE, statement TEXT NOT NULL
  ) STRICT;
  CREATE INDEX undo_steps_undo ON undo_steps(undo);

  CREATE VIRTUAL TABLE evidence_words USING fts5(text, entry, tokenize = 'porter unicode61 remove_diacritics 2');
  CREATE TRIGGER evidence_words_add AFTER INSERT ON evidence BEGIN
    INSERT INTO evidence_words(rowid, text, entry) VALUES (new.seq, new.text, coalesce(
      (SELECT concat_ws(' ', title, organisation) FROM entries WHERE id = new.entry), ''));
  END;
  CREATE TRIGGER evidence_words_drop AFTER DELETE ON evidence BEGIN
    DELETE FROM evidence_words WHERE rowid = old.seq;
  END;
  CREATE TRIGGER evidence_words_change AFTER UPDATE OF text, entry ON evidence BEGIN
    UPDATE evidence_words SET text = new.text, entry = coalesce(
      (SELECT concat_ws(' ', title, organisation) FROM entries WHERE id = new.entry), '') WHERE rowid = new.seq;
  END;
  CREATE TRIGGER evidence_words_entry AFTER UPDATE OF title, organisation ON entries BEGIN
    UPDATE evidence_words SET entry = concat_ws(' ', new.title, new.organisation)
      WHERE rowid IN (SELECT seq FROM evidence WHERE entry = new.id);
  END;
  `,
  'ALTER TABLE evidence ADD COLUMN typed_on TEXT;',
  `
  ALTER TABLE applications ADD COLUMN no_model INTEGER NOT NULL DEFAULT 0;
  `,
  `
  ALTER TABLE requirements ADD COLUMN more TEXT;
  ALTER TABLE requirements ADD COLUMN original TEXT;
  ALTER TABLE requirements ADD COLUMN ignored INTEGER NOT NULL DEFAULT 0;
  `,
  `
  CREATE VIRTUAL TABLE evidence_starts USING fts5(text, entry, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO evidence_starts(rowid, text, entry) SELECT rowid, text, entry FROM evidence_words;
  CREATE TRIGGER evidence_starts_add AFTER INSERT ON evidence BEGIN
    INSERT INTO evidence_starts(rowid, text, entry) VALUES (new.seq, new.text, coalesce(
      (SELECT concat_ws(' ', title, organisation) FROM entries WHERE id = new.entry), ''));
  END;
  CREATE TRIGGER evidence_starts_drop AFTER DELETE ON evidence BEGIN
    DELETE FROM evidence_starts WHERE rowid = old.seq;
  END;
  CREATE TRIGGER evidence_starts_change AFTER UPDATE OF text, entry ON evidence BEGIN
    UPDATE evidence_starts SET text = new.text, entry = coalesce(
      (SELECT concat_ws(' ', title, organisation) FROM entries WHERE id = new.entry), '') WHERE rowid = new.seq;
  END;
  CREATE TRIGGER evidence_starts_entry AFTER UPDATE OF title, organisation ON entries BEGIN
    UPDATE evidence_starts SET entry = concat_ws(' ', new.title, new.organisation)
      WHERE rowid IN (SELECT seq FROM evidence WHERE entry = new.id);
  END;
  `,
  `
  ALTER TABLE applications ADD COLUMN deadline TEXT;
  ALTER TABLE applications ADD COLUMN sent_on TEXT;
  ALTER TABLE applications ADD COLUMN archived_at TEXT;
  ALTER TABLE applications ADD COLUMN former_names TEXT;
  ALTER TABLE snapshots ADD COLUMN name TEXT;
  `,
  'CREATE TABLE settled (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;',
  // Whether a model was asked for an application that is older than this column is not known, so nothing is claimed of it.
  'ALTER TABLE applications ADD COLUMN model_asked INTEGER NOT NULL DEFAULT 1;',
  `
  CREATE TABLE exports (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    application TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE, at TEXT NOT NULL, name TEXT NOT NULL,
    format TEXT NOT NULL, what TEXT NOT NULL, words INTEGER NOT NULL, sent_on TEXT, document TEXT, bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX exports_application ON exports(application);
  `,
  'CREATE TABLE details (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;',
  `
  CREATE TABLE proposals (
    seq INTEGER PRIMARY KEY, application TEXT NOT NULL REFERENCES applications(id) ON DELETE CASCADE, section TEXT NOT NULL,
    draft TEXT NOT NULL, UNIQUE (application, section)
  ) STRICT;
  `,
  'ALTER TABLE evidence ADD COLUMN of_claim INTEGER NOT NULL DEFAULT 0;',
  'ALTER TABLE postings ADD COLUMN addressee TEXT;',
]
