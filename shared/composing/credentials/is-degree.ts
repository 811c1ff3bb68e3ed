import { degreeLetters, degreeTitle } from './credential-words.ts'
import { undotted } from './degree-phrase.ts'

/** Letters of a degree with its subject, not with a word of their own ("PhD supervision"). */
const degreeNamed = new RegExp(`${degreeLetters.source}(?=$|[ ,]*(?:\\(|,|in |with |\\p{Lu}|\\d))`, 'u')

/** Whether words begin with a degree, by its letters or its title. */
export const isDegree = (text: string): boolean => degreeNamed.test(undotted(text)) || degreeTitle.test(text)
