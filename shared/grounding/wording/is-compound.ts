import type { Grounds } from '../grounds.ts'
import type { ClaimWord } from './claim-words.ts'
import { wordStem } from './word-stem.ts'

/** What a noun may be joined to without saying more: a courtroom is a room of the court. */
const second =
  /^(?<first>\p{Ll}{3,}?)s?(?:rooms?|houses?|yards?|sheds?|mates?|loads?|works?|workers?|books?|boards?|times?|days?|nights?|lines?|sides?|lands?|fields?|ways?|places?|children|child|kids|boys?|girls?|men|man|women|woman|people|folk|friends?|keepers?|makers?|goers?|holders?|owners?|wear|ware|bags?|box(?:es)?|parts?|tops?|floors?|doors?|craft|life|force|like)$/u
const fewest = 3

/** Whether a word is one of the evidence's with a general noun joined to it: "schoolchildren" from "schools". */
export function isCompound({ word }: ClaimWord, { stems }: Grounds): boolean {
  const first = second.exec(word)?.groups?.first ?? ''
  return first.length >= fewest && stems.has(wordStem(first))
}
