import { type Arrangement, arrangementOf } from '../../../shared/composing/choosing/arrangements.ts'

/** What a person reads for each way of putting the same evidence. */
const words: Readonly<Record<Arrangement, string>> = {
  'as paired': 'in your order',
  shorter: 'shorter',
  'other order': 'the other way round',
}

export const arrangementWords = (variant: number): string => words[arrangementOf(variant)]
