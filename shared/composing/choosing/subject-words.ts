import { tokens } from '../../text/tokens.ts'

/** What calls for years and names of posts say whatever they are of. */
const usual =
  /^(?:band|grade|level|year|month|exper|least|minim|relev|simil|previ|recen|prove|succe|satis|posit|capac|looki|perso|appli|candi|longe|profe|quali|manag|assis|senio|junio|head|chief|leade|super|offic|worke|servi|public|publi|local|natio|count|after|worki|withi|which|their|where|other|must|shoul|would|deman|large|small|major)/iu
const stemLength = 5

/** The beginnings of the words that tell what years are of: "five years of running a dairy herd" → runni, dairy, herd. */
export const subjectWords = (text: string): ReadonlySet<string> =>
  new Set(
    tokens(text).flatMap(({ word }) => {
      const stem = word.toLowerCase().slice(0, stemLength)
      return word.length >= stemLength - 1 && /^\p{L}+$/u.test(word) && !usual.test(stem) ? [stem] : []
    }),
  )
