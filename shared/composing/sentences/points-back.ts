import { standsAlone } from './stands-alone.ts'

/** "Nine of them found work", "The whole depot took it up": of whom or what, only the line before could say. Letters that spell a small word ("IT support") point at nothing. */
export const pointsBack = (text: string): boolean =>
  /^(?:\p{L}+|\d+) of (?:them|these|those)\b/u.test(text) || (!standsAlone(text) && !/^\p{Lu}{2,}\b/u.test(text))
