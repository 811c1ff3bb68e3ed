import { departmentWords } from './department-words.ts'

/** What joins the words of a department's name. */
const joining =
  /^(?:and|of|the|for|to|in|with|und|für|der|die|das|et|de|du|des|la|le|les|l|d|y|e|el|los|en|van|voor|het)$/u

/** A heading over an advertisement or a field of work in one word, as German joins them: "Möbelbau", "Kundendienst". */
const joined =
  /^\p{L}{3,}(?:abteilung|ausschreibung|anzeige|angebot|bereich|dienste?|wesen|technik|bau|verwaltung|entwicklung|betreuung|leitung|fertigung|planung|versorgung|pflege)$/u

/** True for "Service & Repair", "Digital Services", "Electrical": a part of an employer or a subject, never the employer itself. */
export function namesDepartment(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !joining.test(word))
  return words.length > 0 && words.every((word) => departmentWords.has(word) || joined.test(word))
}
