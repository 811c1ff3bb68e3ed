import type { SectionCheck } from '../shared/contract/checks.ts'
import type { Document, Section } from '../shared/domain/document.ts'
import type { Id } from '../shared/domain/ids.ts'
import type { Paper } from '../shared/domain/page-wish.ts'
import type { ReadDocument } from '../shared/domain/reading.ts'
import type { Settings } from '../shared/domain/settings.ts'
import type { TypesetLine } from '../shared/domain/typeset-line.ts'
import type { TypesetPage } from '../shared/domain/typeset-page.ts'
import type { ClaimContext } from '../shared/grounding/claim.ts'
import type { GroundingEvidence } from '../shared/grounding/grounding-evidence.ts'
import type { CompaniesInPlay } from '../shared/writing/find-wrong-company.ts'

/** A file as handed over: its name is only a label. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Told after each page that was read: its number from 1, and how many the file has. */
export type OnPage = (page: number, of: number) => void

/** Turns a file into text and blocks, in a process of its own with limits. Fails with a VouchError that names the file. */
export interface DocumentReader {
  read(file: GivenFile, signal?: AbortSignal, onPage?: OnPage): Promise<ReadDocument>
}

/** A page of the web as a file to be read, and the address it came from in the end. */
export interface FetchedPage {
  readonly file: GivenFile
  readonly address: string
}

/**
 * Fetches one page of the public web: https only, no private address, no cookies, no script, within limits. Fails with
 * `address-refused` or `page-failed` and how to paste the text instead.
 */
export interface PageFetcher {
  fetch(address: string, signal?: AbortSignal): Promise<FetchedPage>
}

export interface TypesetOptions {
  /** The paper of a document that names none. */
  readonly paper: Paper
  /** Seconds since 1970, stamped into the file; the same input gives the same bytes. */
  readonly timestamp: number
  /** Keys of pages that whoever asks for pictures has already: those come without their drawing and their lines. */
  readonly known?: readonly string[]
}

interface Typeset {
  /** What was tightened to fit the pages wished for, or by how much it is too long; null when nothing had to be. */
  readonly fit: string | null
  /** Sentences for people (characters no font has, …). */
  readonly warnings: string[]
}

export interface TypesetPdf extends Typeset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
}

export interface TypesetSvg extends Typeset {
  readonly pages: TypesetPage[]
  readonly lines: TypesetLine[]
  readonly milliseconds: number
}

/** Typesets a document as its page settings and its template say. */
export interface Typesetter {
  pdf(document: Document, options: TypesetOptions): Promise<TypesetPdf>
  svg(document: Document, options: TypesetOptions): Promise<TypesetSvg>
  /** How many pages a document takes: much less work than to draw them. */
  pages(document: Document, options: TypesetOptions): Promise<number>
}

/** Writes a document as a Word file; `paper` is that of a document that names none, else the one of its language's region. */
export interface WordWriter {
  docx(document: Document, paper?: Paper): Promise<Uint8Array>
}

/** All that a check of a document reads, as plain data: it may be checked in another thread. */
export interface ToCheck {
  /** Each section with what it answers. */
  readonly sections: readonly { readonly section: Section; readonly context: ClaimContext }[]
  /** The evidence that is cited, by id. */
  readonly grounds: ReadonlyMap<Id, GroundingEvidence>
  readonly gaps: readonly Id[]
  readonly play: CompaniesInPlay
  /** Titles and organisations of the person's entries. */
  readonly names: readonly string[]
  /** Lines that stand around the sections. */
  readonly frame: readonly string[]
  /** The entry that an item stands under. */
  readonly entryOf: ReadonlyMap<Id, Id>
}

/** Checks documents. That takes a while and much code, so a host does it beside what it answers. */
export interface Checker {
  check(asked: ToCheck): Promise<SectionCheck[]>
}

/** Replaces a file in one step, or leaves the old one as it was. */
export interface FileWriter {
  replace(path: string, bytes: Uint8Array): Promise<void>
}

export interface SettingsFile {
  read(): Settings
  write(change: Partial<Settings>): Settings
}

/** Secrets live in the operating system's keychain or only in memory. There is no way to list them. */
export interface Secrets {
  /** True when a secret outlives the program. */
  readonly lasting: boolean
  get(name: string): Promise<string | null>
  set(name: string, value: string): Promise<void>
  remove(name: string): Promise<void>
}

/** How handing a file out ended: the person has it, they left the dialog that asks where to put it, or it could not be written there. */
export type Handing = 'saved' | 'declined' | 'failed'

/** Files that the page hands out as downloads. */
export interface Downloads {
  /** How the one ended for which the page made this address; waits until it has. */
  ended(address: string): Promise<Handing>
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
}

export interface Timer {
  /** Calls back after a delay in milliseconds; the returned function cancels. */
  after(milliseconds: number, callback: () => void): () => void
}

export interface Ids {
  /** A new id; `prefix` names the kind of thing ("e" for evidence). */
  next(prefix: string): string
}

export interface Hash {
  /** SHA-256, hexadecimal. */
  of(bytes: Uint8Array): string
}

/** A line in the local log. Never keys, tokens or a person's words. */
export interface Log {
  write(event: string, details?: Readonly<Record<string, string | number | boolean>>): void
  /** What was written so far, where it is kept. */
  readonly kept?: KeptLog
}

/** The log as the person can see, send and delete it. */
export interface KeptLog {
  readonly folder: string
  /** The lines of all its files, oldest first. */
  lines(): readonly string[]
  remove(): void
}

/** A server that speaks the OpenAI protocol. The key is only ever in memory here. */
export interface ModelServer {
  /** Base address without a closing stroke ("http://localhost:11434/v1"). */
  readonly url: string
  readonly local: boolean
  readonly key: string | null
}

/** One request to a model: what it is told and asked. */
export interface ModelRequest {
  /** Name of the model, as its server calls it. */
  readonly model: string
  readonly system: string
  readonly prompt: string
  /** Tokens the answer may take. */
  readonly answerTokens: number
  /** Asks for an object of this shape (JSON Schema) where the server can; it is then still the caller's to check. */
  readonly shape?: Readonly<Record<string, unknown>> | undefined
  /** Throws where nothing may be sent any more; heard before every sending, also after a pause. */
  readonly mayAsk?: (() => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** An answer as it comes. `waiting` says how long, in seconds, before it is asked again, and why; `used` counts tokens where the server does. */
export type ModelEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'waiting'; readonly seconds: number; readonly why: string }
  | { readonly kind: 'used'; readonly prompt: number; readonly answer: number }
  | { readonly kind: 'warning'; readonly message: string }

/** A server found on this computer. */
export interface LocalServer {
  readonly name: string
  readonly url: string
  readonly models: readonly string[]
}

/** Language models behind OpenAI-compatible addresses. Everything fails with a VouchError that says what to do. */
export interface LanguageModel {
  /** What was yielded before a failure stays good: an answer that breaks off fails with `model-interrupted`. */
  write(server: ModelServer, request: ModelRequest): AsyncIterable<ModelEvent>
  /** Names of the server's models, sorted; empty where it lists none. */
  models(server: ModelServer, signal?: AbortSignal): Promise<string[]>
  /** Asks the usual ports of this computer, without a key. */
  findLocal(signal?: AbortSignal): Promise<LocalServer[]>
}
