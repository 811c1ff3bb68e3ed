import type { KnownLanguage } from '../../text/function-words.ts'

/**
 * What an item says once it is put into words, and so what may stand before it:
 * `act` begins with "I", so where and when it was goes before it ("At Elmwood Hospital, I …");
 * `state` holds without a place ("I hold a driving licence", "I speak Welsh");
 * `whole` has a subject of its own ("Reading results rose …");
 * `thing` is a noun phrase that a frame has to carry ("My work there includes …");
 * `quoted` stands as it was written.
 */
export interface Told {
  readonly kind: 'act' | 'state' | 'whole' | 'thing' | 'quoted'
  readonly text: string
  /** Of a thing: it tells of work that has been done, not of what is done again and again. */
  readonly done?: true
  /** The language of the words; null when it is not one in Latin letters. */
  readonly language: KnownLanguage | null
}
