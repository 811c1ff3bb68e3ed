import { withoutCompany } from './without-company.ts'

/** That a post is open to everyone: "(m/w/d)", "(f/m/x)", "(H/F)", "(all genders)". */
const everyone =
  /\s*[([](?:(?:[mwfdhxi]|gn|div|diverse?)(?:\s?[/|,*]\s?(?:[mwfdhxi]|gn|div|diverse?))+|all genders|gn|any gender)[)\]]/giu
/** Articles of a sentence that the name was taken from, also behind a stroke: "eine Köchin / einen Koch". */
const article =
  /(?<=^|\/ ?)(?:an?|the|eine[nr]?|ein|der|die|das|den|une?|l['’]|le|la|una?|el)(?:\s+|(?<=['’]))(?=\p{L})/giu

/** The ship a post is on, with what is said of her, behind a stroke: " - MV Loch Skerrow (ro-pax, 84 m)". Prefixes of ships' names are general knowledge. */
const ship =
  /\s[–—-]\s(?:MS(?! (?:Office|Dynamics|Teams|SQL|Excel|Access)\b)|M\/?[VTYF]|M\/S|MTS|MFV|S\/?[SY]|RV|RRS|FV|HSC|FPSO|TSS|PS)\s\p{Lu}.*$/u

/**
 * A post's name as a sentence of a letter has it: "eine Restauratorin / einen Restaurator (m/w/d)" → "Restauratorin / Restaurator", "Cook at the company Mill Ltd" → "Cook" where the company is named beside it, "Shift Manager - Leeds" →
 * "Shift Manager, Leeds". the ship it is on is left to the heading. Its words and their order stay.
 */
export function roleInSentence(role: string, company: string | null): string {
  const bare = role.replace(ship, '').replace(everyone, '').replace(article, '').replace(/\s+/gu, ' ').trim()
  const alone = company === null ? bare : withoutCompany(bare, company)
  return alone.replace(/ [–—-] (?=\p{L})/gu, ', ').replace(/[\s,;:–—-]+$/u, '') || role
}
