import type { Document } from '../shared/domain/document.ts'
import type { ReadDocument } from '../shared/domain/reading.ts'
import type { Settings } from '../shared/domain/settings.ts'

/** A file as handed over: its name is only a label. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Turns a file into text and blocks, in a process of its own with limits. Fails with a VouchError that names the file. */
export interface DocumentReader {
  read(file: GivenFile, signal?: AbortSignal): Promise<ReadDocument>
}

export interface TypesetOptions {
  readonly paper: 'a4' | 'us-letter'
  /** Seconds since 1970, stamped into the file; the same input gives the same bytes. */
  readonly timestamp: number
}

/** Typesets a document. `warnings` are sentences for people (characters no font has, …). */
export interface Typesetter {
  pdf(document: Document, options: TypesetOptions): Promise<{ bytes: Uint8Array; pages: number; warnings: string[] }>
  svg(
    document: Document,
    options: TypesetOptions,
  ): Promise<{ pages: string[]; milliseconds: number; warnings: string[] }>
}

/** Writes a document as a Word file. */
export interface WordWriter {
  docx(document: Document): Promise<Uint8Array>
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
}
