import type { Basics } from '../../domain/basics.ts'
import type { Doubt, EntryKind } from '../../domain/entry.ts'
import type { SaidBy } from '../../domain/evidence.ts'
import type { Stretch } from '../lines/stretch.ts'

/** Evidence being gathered: one stretch of the source. */
export interface ItemDraft {
  readonly stretch: Stretch
  readonly parent: ItemDraft | null
  readonly said: SaidBy | null
  /** Where the source says who said it. */
  readonly voice: Stretch | null
}

/** An entry being gathered. `header` holds the stretches its facts were read from, in order. */
export interface EntryDraft {
  kind: EntryKind
  title: Stretch | null
  organisation: Stretch | null
  location: Stretch | null
  start: string | null
  end: string | null
  header: Stretch[]
  /** Where else its facts stand: dates torn from it. */
  apart: Stretch[]
  doubts: Doubt[]
  items: ItemDraft[]
}

/** Everything found so far in one document. */
export interface Gathered {
  basics: Basics
  /** Stretches the basics were read from. */
  readonly told: Stretch[]
  readonly entries: EntryDraft[]
  /** Evidence under no entry. */
  readonly items: ItemDraft[]
  readonly notes: Stretch[]
  readonly skills: string[]
  /** Lines with nothing but a time that no entry beside them took. */
  readonly orphans: Orphan[]
  /** What headers say beside their fields and nothing took: for the tray. */
  readonly left: Stretch[]
}

export interface Orphan {
  readonly stretch: Stretch
  readonly from: string | null
  readonly to: string | null
}

export function emptyEntry(kind: EntryKind): EntryDraft {
  return {
    kind,
    title: null,
    organisation: null,
    location: null,
    start: null,
    end: null,
    header: [],
    apart: [],
    doubts: [],
    items: [],
  }
}
