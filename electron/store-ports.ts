import type { WrittenText } from '../shared/applications/written-texts.ts'
import type { Snapshot, StoredDocument } from '../shared/contract/documents.ts'
import type { ExportRecord } from '../shared/contract/exports.ts'
import type { KeptDraft } from '../shared/contract/kept-draft.ts'
import type { Application } from '../shared/domain/application.ts'
import type { Details } from '../shared/domain/details.ts'
import type { Document } from '../shared/domain/document.ts'
import type { Entry } from '../shared/domain/entry.ts'
import type { Evidence } from '../shared/domain/evidence.ts'
import type { Id } from '../shared/domain/ids.ts'
import type { Pairing } from '../shared/domain/pair.ts'
import type { Posting } from '../shared/domain/posting.ts'
import type { Source } from '../shared/domain/source.ts'
import type { Warning } from '../shared/domain/warning.ts'
import type { MarkdownStyle } from '../shared/formats/markdown/markdown-inline.ts'
import type { Range } from '../shared/text/range.ts'

/** A version of a document that is kept, with the document itself. */
export interface StoredSnapshot extends Snapshot {
  readonly document: Document
}

/** A source as listed: without its text. */
export type SourceHead = Omit<Source, 'text'>

/** Sources with their original bytes. Lists are in the order of import. */
export interface SourceTable {
  list(): SourceHead[]
  get(id: Id): Source | null
  withHash(hash: string): SourceHead | null
  bytes(id: Id): Uint8Array | null
  add(source: Source, bytes: Uint8Array): void
  /** Replaces what of a source is no item: its notes and its unplaced words. */
  putLeft(id: Id, left: Pick<Source, 'notes' | 'unplaced'>): void
  remove(id: Id): void
}

/** Things of one kind by id, in the order in which they were added. `put` adds or replaces. */
export interface Table<Thing> {
  list(): Thing[]
  get(id: Id): Thing | null
  put(thing: Thing): void
  remove(id: Id): void
}

/** Evidence that a search found; `marks` are the found words in its text, in order. */
export interface FoundText {
  readonly id: Id
  readonly marks: readonly Range[]
}

/** A text of an application that a search found; `marks` are the found words in it, in order. */
export interface FoundWriting extends WrittenText {
  readonly application: Id
  readonly marks: readonly Range[]
}

export interface EvidenceTable extends Table<Evidence> {
  /** Ids of the evidence whose words (or whose entry's words) match every word of the query, best first. */
  search(query: string, limit: number): Id[]
  /** The same without a limit, and where in the text each word was found. */
  find(query: string): FoundText[]
}

/** Pairs and gaps of applications, in the person's order. */
export interface PairingTable {
  get(application: Id): Pairing
  put(application: Id, pairing: Pairing): void
}

export interface DocumentTable {
  get(application: Id): StoredDocument | null
  put(stored: StoredDocument): void
  /** The signs of the draft the document was opened from, for writing it back the same; null for a new one. */
  style(application: Id): MarkdownStyle | null
  putStyle(application: Id, style: MarkdownStyle): void
}

export interface SnapshotTable {
  /** Newest first, without the documents. */
  list(application: Id): Snapshot[]
  get(application: Id, id: Id): StoredSnapshot | null
  add(application: Id, snapshot: StoredSnapshot): void
  /** Gives a version a name of the person's, or takes it away with null. */
  rename(application: Id, id: Id, name: string | null): void
  remove(application: Id, ids: readonly Id[]): void
}

/** A file that left, as it was: its bytes, and the document it was made from where there is one. */
export interface StoredExport extends ExportRecord {
  readonly bytes: Uint8Array
  readonly document: Document | null
}

export interface ExportTable {
  /** Newest first, without the files. */
  list(application: Id): ExportRecord[]
  get(application: Id, id: Id): StoredExport | null
  add(application: Id, stored: Omit<StoredExport, 'size'>): void
  /** Sets the day on which a file was sent; null takes it away. */
  markSent(application: Id, id: Id, on: string | null): void
  remove(application: Id, ids: readonly Id[]): void
}

/** Proposals that are not decided yet, one for a section. They go with their application and are in no file that leaves. */
export interface ProposalTable {
  list(application: Id): { readonly section: Id; readonly draft: KeptDraft }[]
  put(application: Id, section: Id, draft: KeptDraft): void
  remove(application: Id, section: Id): void
}

/** Keys of what the library's own check found and the person called right. */
export interface SettledTable {
  list(): string[]
  add(key: string): void
}

/** Name, address and contact as the person typed them; empty until they did. */
export interface DetailsTable {
  get(): Details
  put(details: Details): void
}

/** What a backup file holds. */
export interface LibraryCounts {
  readonly sources: number
  readonly evidence: number
  readonly applications: number
  /** Parts that could not be read and are left out; 0 for a whole backup. */
  readonly unreadable: number
}

/** A backup that Vouch made by itself. `at` is in milliseconds since 1970, `size` in bytes. */
export interface KeptBackup {
  readonly name: string
  readonly path: string
  readonly at: number
  readonly size: number
}

/** What is removed for good: the act that removes it, the ids of all rows it then removes, and the application it is. */
export interface Forgetting {
  readonly act: () => void
  readonly ids: () => readonly Id[]
  readonly application: Id
}

/** Awaited before each copy is cleaned and before the library itself is: lets others be answered, and throws when the person stopped the act. */
export type Between = () => Promise<void>

/** What deleting for good did: how many copies held it, and the paths of files of Vouch's that could not be cleaned and may still hold it. */
export interface Forgotten {
  readonly copies: number
  readonly left: readonly string[]
}

/**
 * The library: everything a person would miss, in one file that all hosts share. Calls are synchronous, but for what is done for good, and fail with a
 * VouchError a person can act on (disk full, read-only, damaged).
 */
export interface Store {
  /** The library file, or `:memory:` for a temporary one. */
  readonly path: string
  /** What opening found that the person should know: a damaged library set aside, a newer version opened read-only. */
  readonly notices: readonly Warning[]
  /** True when a newer Vouch wrote the library; every write then fails with `library-newer`. */
  readonly readOnly: boolean
  readonly sources: SourceTable
  readonly entries: Table<Entry>
  readonly evidence: EvidenceTable
  readonly postings: Table<Posting>
  readonly applications: Table<Application>
  readonly pairings: PairingTable
  readonly documents: DocumentTable
  readonly snapshots: SnapshotTable
  /** Files that left, as they were. */
  readonly exports: ExportTable
  readonly proposals: ProposalTable
  readonly settled: SettledTable
  readonly details: DetailsTable
  /** Texts of applications (documents, notes, postings, remarks) in which every word of a query occurs, best first. */
  findWritten(query: string): FoundWriting[]
  /** A new id, counted up for each prefix ("e1", "e2") and never used again in this library. */
  nextId(prefix: string): Id
  /** Does all of `act` or nothing of it. Inside another transaction it belongs to that one. */
  transact<Result>(act: () => Result): Result
  /** As `transact`, and remembers how to take it back under the returned id. */
  undoable(act: () => void): Id
  /** Takes back what was done under an id of `undoable`; false when it is unknown or can no longer be taken back. */
  undo(id: Id): boolean
  /** Does an act for good: it cannot be taken back, and nothing of what it removes stays in the file or the copies Vouch made of it. */
  forget(forgetting: Forgetting, between: Between): Promise<Forgotten>
  /** Removes a source and what only it gave, for good as `forget` does. What could be undone before cannot be now. */
  forgetSource(id: Id, between: Between): Promise<Forgotten>
  /** Removes everything there is, for good, and deletes the copies. */
  forgetEverything(between: Between): Promise<Forgotten>
  /** What is another after every change by this or another host; cheap to ask for. */
  stamp(): string
  /** Calls back after a change by this or another host; the returned function stops it. */
  onChange(callback: () => void): () => void
  close(): void
}

/** Whole-library copies. */
export interface Backup {
  /** The library as one file, consistent while others write. */
  make(): Promise<Uint8Array>
  /** The backups that Vouch made by itself, newest first, where they are, and why the last could not be made. */
  kept(): { readonly folder: string | null; readonly list: readonly KeptBackup[]; readonly problem: string | null }
  /** The bytes of a kept backup. Fails with `not-found`. */
  read(name: string): Uint8Array
  /** What is in a backup, a damaged one as far as it can be read. Fails with `file-damaged` when nothing of a library can be. */
  look(bytes: Uint8Array): LibraryCounts
  /**
   * Replaces the library's content by the backup's, after setting a copy of what was there beside it. Can be stopped while the backup is looked
   * through: it then fails with `cancelled`, and nothing was changed.
   */
  restore(bytes: Uint8Array, signal?: AbortSignal): Promise<LibraryCounts>
  /** A backup of a library that `fill` puts into an empty store, all or nothing; it returns the last number of each kind of id. */
  build(fill: (store: Store) => Readonly<Record<string, number>>): Uint8Array
}

/** A backup that the system asked to open. It is only offered: nothing is done with it until the person says so. */
export interface GivenBackup {
  current(): { readonly name: string } | null
  /** Its bytes. Fails with a VouchError that names the file. */
  read(): Uint8Array
  putAway(): void
  /** Calls back when another is offered or it was put away; the returned function stops it. */
  onChange(callback: () => void): () => void
}

/** Archives of files by their place in them. */
export interface Archive {
  pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array
  /** Fails with `file-damaged`, `file-encrypted` or `file-too-large`. */
  unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array>
  /** True when the bytes begin as an archive does. */
  isArchive(bytes: Uint8Array): boolean
}
