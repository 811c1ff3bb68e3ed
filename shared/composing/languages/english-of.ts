import { spellingPairs } from '../../writing/spelling-pairs.ts'

/**
 * The tag of the English a posting's words ask for: "en-US" where they speak of the United States, or of no country and are spelt the American way more than the British; else "en". A lab in Hull that writes "analyze" still
 * dates its letters "9 March".
 */
export function englishOf(text: string): string {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length
  const [there, elsewhere] = [count(states), count(othersPlaces)]
  if (there !== elsewhere) return there > elsewhere ? 'en-US' : 'en'
  return count(spellingPairs.american) + count(american) > count(spellingPairs.british) ? 'en-US' : 'en'
}

/** What only American postings write so. General knowledge. */
const american = /\b(?:licenses?|licensure|GPA|high school diploma|GED|[Rr]esume)\b/gu

/** The United States by name, and what exists only there. General knowledge of job advertisements. */
const states =
  /\b(?:U\.S\.(?:A\.)?|USA|United States|US (?:citizens?|work|driver|dollars?)|401\(k\)|GED|EEO)(?!\p{L})/gu

/** Countries that write the day before the month, by name, money, or what exists only there. General knowledge of job advertisements. */
const othersPlaces =
  /\b(?:UK|United Kingdom|Britain|British|England|Scotland|Scottish|Wales|Welsh|Northern Ireland|Ireland|Irish|Australian?|New Zealand|South Africa|India|Kenya|Nigeria|Ghana|Malta|Singapore|EU|Germany|France|Spain|Italy|Netherlands|Poland|Switzerland|Austria|Norway|Sweden|Denmark|DBS|PVG|NHS|NMC|HCPC|GCSEs?|A[- ]levels?|NVQ|Garda|EEA)(?!\p{L})|[£€]\s?\d/gu
