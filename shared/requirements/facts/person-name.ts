import { titleWords } from '../../text/title-words.ts'

const particle = `(?:van|von|vom|zu|zur|de|del|della|der|den|di|da|do|dos|du|la|le|el|al|bin|ap|ab|ter|ten)`
const word = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}]*(?:['’-]\p{L}+)*)`

/** A person as running text names them, titles first: "Frau Dr. Petra van der Au", "Mrs J Trethewey", "Jo". */
export const personNamed = String.raw`(?<person>(?:${titleWords}\s+){0,3}(?:${particle}\s+){0,2}${word}(?:\s+(?:${particle}\s+){0,2}${word}){0,3})(?![\p{L}'’@])`
