import { createStore } from '../../components/store.ts'

export interface Act {
  readonly name: string
  readonly keys?: string
  readonly run: () => void
}

/** What else can be done where the person is, asked for when the palette opens. */
export interface ActsOfPlace {
  readonly acts: () => readonly Act[]
  /** Those of an application that hold in each of its views. */
  readonly always?: () => readonly Act[]
}

/** Set by the part of the page that is open and taken away by it, so that the palette loads none of them itself. */
export const actsOfPlace = createStore<ActsOfPlace | null>(null)
