import { namedPerson } from '../../text/named-person.ts'
import { departmentWords } from './department-words.ts'
import { namesRole } from './names-role.ts'
import { organisationEndings, organisationWords } from './organisation-words.ts'
import { roleWords } from './role-words.ts'

/** Words with a capital that begin or end no person's name: times, places to write to, and what is spoken to. General knowledge. */
const nobody = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  montag dienstag mittwoch donnerstag freitag samstag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes
  street road lane avenue close court square row mews yard works mill mills quay wharf house hall road terrace crescent drive way gate place industrial box straße strasse platz weg allee rue quai calle plaza avenida laan plein straat
  the our your us me you this that we them they it its a an at in on by for st saint sainte san santa la le les los las el
  whatsapp linkedin indeed facebook instagram google microsoft teams zoom email e-mail telephone phone tel mobile website online cv
  applications application apply please dear hello hi all everyone anyone interviews interview england scotland wales ireland britain london uk europe`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Whether words with capitals where a posting names its reader are a person's, rather than a department's, an employer's or a place's. `behind` is what follows them. */
export function isPerson(name: string, behind: string): boolean {
  const person = namedPerson(name, 'en')
  if (person === null || !/\p{Ll}/u.test(name) || /['’]s$/u.test(name)) return false
  const words = person.whole
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/\.$/u, ''))
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (person.courtesy) return person.family !== null && !nobody.has(last)
  const kind = (word: string) => organisationWords.has(word) || organisationEndings.test(word)
  if (words.some((word) => nobody.has(word)) || kind(last)) return false
  if (departmentWords.has(first) || roleWords.has(first) || kind(first)) return false
  return !namesRole(person.whole) || hasPost(behind)
}

/** "Tom Baker, head chef": what follows says what the person is. */
const hasPost = (behind: string): boolean => {
  const post = /^,? (?:\(|the |our )?(?<post>[\p{L}&' -]{4,40})/u.exec(behind)?.groups?.post
  return post !== undefined && namesRole(post.charAt(0).toUpperCase() + post.slice(1))
}
