import { remembered } from '../../text/remembered.ts'
import { schoolExams } from './school-exams.ts'

/** Names of degrees and of what else is studied for, those of schools aside. General knowledge of educational systems. */
const names = [
  "bachelor(?:'s|’s|s)?",
  "master(?:'s|’s|s)?",
  'doctor(?:ate)?',
  'doctoral',
  'dr\\.?\\s*(?:rer|phil|med|ing|jur|sc)',
  "associate(?:'s|’s)? degree",
  'associate of',
  'diploma',
  'diplom',
  'magister',
  'licen[cs]e',
  'licenciatura',
  'licenciate',
  'maîtrise',
  'laurea',
  'grado',
  'máster',
  'maestría',
  'doctorado',
  'doctorat',
  'dottorato',
  'staatsexamen',
  'promotion',
  'habilitation',
  'course',
  'certificate',
  'certification',
  'qualification',
  'traineeship',
  'bootcamp',
  'nanodegree',
  '(?:konzert)?examen',
  'summer school',
  'erasmus(?: semester)?',
  'nvq',
  'btec',
  'hnc',
  'onc',
  'hnd',
  'city (?:and|&) guilds',
  'foundation degree',
  'certificate of higher education',
  'postgraduate certificate',
  'graduate certificate',
  'postgraduate diploma',
  'graduate diploma',
  'pgce',
  'pgdip',
  'pgcert',
  'pgde',
  'qts',
  'access to higher education',
  'mbo',
  'hbo',
  'gesellenbrief',
  'meisterbrief',
  'meisterprüfung',
  'meisterschule',
  'technikerschule',
  'diphe',
  'certhe',
  'ausbildung',
  'berufsausbildung',
  'umschulung',
  'deug',
  'apprenticeship',
  'exchange (?:semester|year|student)',
  'study abroad',
  'minor in',
  'major in',
  'degree',
  'honou?rs degree',
  'postgraduate',
  'undergraduate',
  'kandidaatti',
  'maisteri',
  'kandidat',
  'civilingenjör',
  'secondary education',
  'advanced diploma',
  'higher diploma',
  'national diploma',
  'level \\d (?:diploma|certificate|award|nvq)',
  'journeyman',
]
/** A degree or certificate spelled out, anywhere in a piece of a header. */
const degreePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...names, ...schoolExams].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)

/** Abbreviated degrees without their full stops, in capitals. */
const abbreviations: ReadonlySet<string> = new Set(
  `BA BSC BS BE BENG BTECH BED BCOM BARCH BFA BBA BN BSN BVSC BDS BMUS BMED BSOCSC BPHARM MBBS MBCHB LLB MA MSC MS ME MENG MTECH MED MBA MPHIL MFA MPH MPA MPP MSW MSN MARCH MCHEM MPHYS MMATH MRES MPHARM LLM PHD DPHIL EDD MD JD
  AAS AA AS DNP PHARMD DVM HND HNC ONC NVQ SVQ BTEC PGCE PGDIP PGCERT GCSE GCSES GED DIPLING DIPLKFM DIPLINF MAG BTS DUT CAP BEP QTS MSCENG BSCENG BSED MAT MIM EMBA OND NCE BNSC BHSC MNURS BNURS AAT`.split(
    /\s+/u,
  ),
)
/** Those that are also codes of states: degrees only at the start of a piece or with full stops. */
const alsoStates: ReadonlySet<string> = new Set(['MA', 'MS', 'MD', 'ME', 'PA', 'AS', 'AA'])

/** True when a piece of a header names a degree or a school leaving certificate. */
export const hasDegree = remembered(freshHasDegree)

function freshHasDegree(text: string): boolean {
  if (degreePattern.test(text)) return true
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,7}(?:\.\s?\p{L}{1,5}(?![\p{L}]))*\.?/gu)) {
    let raw = ''
    for (const part of match[0].split(/(?<=\.)/u)) {
      raw += part
      if (isAbbreviation(raw, match.index, text)) return true
    }
  }
  return false
}

function isAbbreviation(raw: string, at: number, text: string): boolean {
  const letters = raw.replace(/[^\p{L}]/gu, '')
  if (/^\s\d{3,}/u.test(text.slice(at + raw.length)) && !/^\s(?:19|20)\d\d\b/u.test(text.slice(at + raw.length)))
    return false
  if (!abbreviations.has(letters.toUpperCase())) return false
  if (raw.includes('.') && letters.length < 7) return true
  if (alsoStates.has(letters)) return at === 0 && /^\p{Lu}+(?:\s*(?:in|,|\(|of)?\s*\p{L}|$)/u.test(text)
  return /\p{Lu}.*\p{Lu}/u.test(letters) || /^(?:Bsc|Msc|Phd|Beng|Meng|Mba|Ba|Llb)$/u.test(letters)
}

/** Words of fields of study and school subjects, in lower case. General knowledge. */
export const subjectWords: ReadonlySet<string> = new Set(
  `science sciences computer computing informatics mathematics maths math statistics physics chemistry biology biochemistry geology geography history english literature languages linguistics german french spanish
  philosophy psychology sociology anthropology archaeology politics political economics economy business finance accounting accountancy marketing law nursing medicine midwifery pharmacy dentistry education teaching
  engineering mechanical electrical electronic civil chemical industrial aerospace materials environmental architecture design art arts music drama theatre media communication communications journalism
  management administration public policy relations international studies culinary hospitality tourism catering agriculture forestry horticulture veterinary theology religious divinity data software information systems
  technology neuroscience genetics ecology astronomy humanities social work welfare care health nutrition sport sports pedagogy kinesiology criminology translation hairdressing construction plumbing electrotechnical
  installation carpentry joinery informatik betriebswirtschaftslehre maschinenbau elektrotechnik wirtschaft wirtschaftsinformatik germanistik pädagogik rechtswissenschaft medizin chemie physik biologie geschichte
  informatique économie gestion droit lettres histoire mathématiques soins infirmiers derecho historia economía informática enfermería`
    .split(/\s+/u)
    .filter(Boolean),
)

const gradeWords =
  /^(?:gpa|cgpa|grade(?!\s1[0-2]\b)|average|note|abschlussnote|final (?:grade|mark)|classification|mention(?! complémentaire)|distinction|merit|(?:upper|lower) credit|first$|pass(?: with \p{L}+)?$|credit$|mit auszeichnung|sehr gut$|\d{1,3}(?:[.,]\d+)?\s*%$|\d{1,2}[.,]\d{1,2}\s*\/\s*\d|(?:with )?(?:first|second|upper second|lower second|third|1st|2nd)[- ]class|2[:.][12]\b|(?:magna |summa )?cum laude|with (?:distinction|honou?rs|merit)|honou?rs$|dean'?s list|(?:first|upper|lower)\b.*\bhono)/iu

/** "DMM", "D*DD": in capitals only. */
const gradeLetters = /^D?\*?[DMP]\*?[DMP]\*?$/u

/** Grades and honours: facts about a degree, not its name. General knowledge. */
export const gradePattern: Pick<RegExp, 'test'> = {
  // Two patterns, for a modifier in one (`(?-i:…)`) makes V8 forget the case of the rest once it is compiled (Node 24.21).
  test: (text) => gradeWords.test(text) || gradeLetters.test(text),
}
