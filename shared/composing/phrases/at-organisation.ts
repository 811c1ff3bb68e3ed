import { towns } from '../../importing/words/place-names.ts'
import { fromCapitals } from '../documents/from-capitals.ts'
import { countNouns } from './count-nouns.ts'
import { isForWhom } from './is-for-whom.ts'
import { singleThings } from './single-things.ts'
import { withArticle } from './with-article.ts'
import { withIndefinite } from './with-indefinite.ts'

/** Bodies one serves in rather than works at. General knowledge of armed and uniformed services. */
const served =
  /(?:^|\s)(?:army|navy|air ?force|marines|marine corps|coast ?guard|space force|armed forces|defen[cs]e forces?|territorial army|army reserve|national guard|reserves|merchant navy|foreign legion|peace corps|bundeswehr|civil service|diplomatic service|foreign service)(?=$|[\s,(])|\b(?:corps|regiment|battalion|fusiliers|fire brigade)$|^(?:\d+ |the )?(?:\p{L}+ )+squadron$/iu
const abbreviated = /^(?:RAF|USAF|USMC|USN|USCG|IDF|RAAF|RAN|RCAF|BEF)$/u
/** "Royal Navy, Able Rate": a service with the rank one had in it. */
const withRank =
  /^(?<body>(?:the )?(?:(?:Royal|British|Irish|Indian|Merchant|US) )?(?:Navy|Army|Air Force|Marines|RAF)(?: Reserve)?), (?<rank>(?!.*\b(?:Regiment|Regt|Battalion|Corps|Squadron|Company|Brigade|HMS|RAF|Division|Barracks)\b)\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+){0,2})$/u
/** "29 Regt RLC", "2 Bn Fenwick Rifles": a part of an army by its number has no article. */
const numbered =
  /^(?:\d+(?:st|nd|rd|th)?|[IVX]+) (?:\p{Lu}\S* )*(?:Regt|Regiment|Bn|Battalion|Sqn|Squadron|Bde|Brigade|Cdo|Commando|Coy)(?=$|[\s,(])/u
/** "MFV Bonny Elspeth": a ship by the letters before her name, which one is aboard. "SV" is a sports club as often as a sailing vessel. */
const ship = /^(?:[MF]V|MFV|M\/V|MT|SS|MS|RMS|HMS|RRS|RFA|RV|SY|MY|ST|TS|USS|HMNZS|HMAS|FPV|L[ÉE]) (?=\p{Lu}\p{Ll})/u
/** "a Frenwick-like consultancy", "small bakery in Rye": an employer that is described and not named. */
const likened = /^(?:an? )?[^,;:()]*-(?:like|type|style|sized) \p{Ll}[\p{Ll} -]*$/u
const described =
  /^(?:an? )?(?:small|large|local|busy|independent|private|national|family|family-run|family-owned|global|international|regional|rural|mid-sized|medium-sized|boutique|leading|major|various) \p{Ll}[\p{Ll} -]*$/u
/** What one does something for and is not at: "Farm Stay Accreditation". */
const scheme = /^(?:\p{Lu}\p{L}+ )+(?:Accreditation|Award Scheme|Awards)(?=,|$)/u
/** What one is engaged on. */
const undertaking = /^(?!the |an? )\p{Lu}[^,;:()]* (?:framework|contract|project|scheme|programme|refurbishment)$/u
/** "Respiratory Unit, Rye Hospital": a part of a house by what it is for, with the house behind it. */
const partOfHouse =
  /^(?!the )(?:\p{Lu}\S*|and|&)(?: (?:\p{Lu}\S*|and|&))* (?<part>Unit|Department|Dept\.?|Team|Suite|Wing|Directorate|Division|Section|Laboratory|Office)(?=, \p{Lu})/u

/** "Public Protection Unit": a part of a house by what it is for, whose house is not said. */
const partAlone =
  /^(?!the )(?:\p{Lu}\p{L}+|and|&)(?: (?:\p{Lu}\p{L}+|and|&))* (?:Unit|Department|Team|Section|Directorate)$/u

/** Where a post was held, as a sentence has it: "at Elmwood Hospital", "at the Museum of Glass", "in the United States Army", "on MFV Maid of Rye". */
export function atOrganisation(given: string): string {
  const name = fromCapitals(given.replace(/(?<=\p{Ll}{4})\.$|^At (?=the \p{Lu}|\p{Lu})/gu, ''))
  if (isForWhom(name)) return `(${name})`
  const mine = /^(?:my )?own (?<what>\p{L}+(?: \p{L}+)?)(?:, (?<where>.+))?$/iu.exec(name)?.groups
  if (mine?.what) return `at my own ${mine.what.toLowerCase()}${mine.where ? ` (${mine.where})` : ''}`
  const rank = withRank.exec(name)?.groups
  if (rank?.body && !numbered.test(rank.body)) return `${atOrganisation(rank.body)} (${rank.rank})`
  if (towns.has(name.toLowerCase())) return `in ${name}`
  if (ship.test(name)) return `on ${name}`
  if (numbered.test(name) || areTowns(name)) return `in ${name.replace(/ \+ /u, ' and ')}`
  if (likened.test(name)) return `at ${withIndefinite(name)}`
  if (described.test(name) && isOne(name)) return `at ${withIndefinite(name)}`
  if (scheme.test(name)) return `for ${withArticle(name)}`
  if (undertaking.test(name)) return /^\p{Lu}[^,;:()]*['’]s \p{Ll}/u.test(name) ? `on ${name}` : `on the ${name}`
  const part = partOfHouse.exec(name)?.groups?.part
  if (part) return `${/^(?:Dep|Team|Dir|Div|Sec)/u.test(part) ? 'in' : 'at'} the ${name}`
  if (partAlone.test(name)) return `in the ${name}`
  const body = /\bsalvation army\b|\b(?:HQ|[Hh]eadquarters)\b/iu.test(name)
    ? false
    : served.test(name) || abbreviated.test(name)
  if (!body) return `at ${withArticle(name)}`
  return /^(?:the\s|\d+ )/iu.test(name) ? `in ${name.replace(/^The /u, 'the ')}` : `in the ${name}`
}

/** "West Mids". */
const region = /^(?:North|South|East|West|Greater|Central|Mid)(?: (?:East|West))? \p{Lu}\p{L}+$/u

/** "Leeds and London": where, and no employer. */
const areTowns = (name: string): boolean => {
  const places = name.split(/, | and | & | \+ /u)
  return (
    places.length > 1 &&
    places.every((place) => !/ /u.test(place) || towns.has(place.toLowerCase()) || region.test(place)) &&
    places.filter((place) => towns.has(place.toLowerCase())).length * 2 >= places.length
  )
}

const isOne = (name: string): boolean => {
  const last =
    name
      .split(/ (?:in|near|of|for) /u, 1)[0]
      ?.split(' ')
      .at(-1) ?? ''
  return (
    countNouns.has(last) ||
    singleThings.has(last) ||
    /(?:consultancy|agency|practice|brewery|law firm|firm)$/u.test(last)
  )
}
