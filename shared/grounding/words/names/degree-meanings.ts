import { remembered } from '../../../text/remembered.ts'

const bachelor = 'bachelor bachelors degree graduate graduated undergraduate first-degree'
const master = 'master masters degree graduate graduated postgraduate'
const doctor = 'doctor doctorate doctoral degree graduate graduated'

/** How the letters of a degree begin, and what they then say in words. Longest first. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^PGCE$/u, 'postgraduate certificate education teaching teacher'],
  [/^P[Gg](?:Dip|D)$/u, 'postgraduate graduate diploma degree'],
  [/^P[Gg](?:Cert|C)$/u, 'postgraduate graduate certificate'],
  [/^(?:PhD|DPhil|EdD|DSc|DMus|DBA|DClinPsy|EngD)$/u, doctor],
  [/^LLM$/u, `${master} law laws`],
  [/^LLB$/u, `${bachelor} law laws`],
  [/^A(?:A|S|AS)$/u, 'associate degree'],
  [/^Fd(?:A|Sc|Eng|Ed)$/u, 'foundation degree graduate graduated'],
  [/^HN[CD]$/u, 'higher national diploma certificate'],
  [/^NVQ$/u, 'national vocational qualification'],
  [
    /^M(?:B?A|Sc?|Ed|SW|Phil|Res|Eng|Sci|Phys|Chem|Math|Maths|Mus|FA|PA|PH|LIS|SN|Pharm|Arch|Litt|Th|Biol|Comp|Geol|Des|LS|SE|CA|PP)$/u,
    master,
  ],
  [/^B(?:A|Sc?|Ed|Eng?|Com|N|FA|BA|SN|SW|Mus|Pharm|Arch|Th|VSc|DS|Des|Tech|Nurs|LIS|CA|Acc|Agr|CompSc)$/u, bachelor],
  [/^Hons$/u, 'honours honors'],
]
/** The subject that the letters of a degree end in. */
const subjects: Readonly<Record<string, string>> = {
  Sc: 'science',
  S: 'science',
  Eng: 'engineering',
  E: 'engineering',
  Ed: 'education',
  Com: 'commerce',
  N: 'nursing',
  SN: 'nursing science',
  Nurs: 'nursing',
  SW: 'social work',
  Phil: 'philosophy',
  D: 'philosophy education',
  Res: 'research',
  BA: 'business administration',
  Mus: 'music',
  FA: 'fine arts',
  PA: 'public administration',
  PH: 'public health',
  LIS: 'library information science',
  Pharm: 'pharmacy',
  Arch: 'architecture',
  Phys: 'physics',
  Chem: 'chemistry',
  Math: 'mathematics',
  Maths: 'mathematics',
  VSc: 'veterinary science',
  Des: 'design',
  A: 'arts',
  AS: 'applied science',
}

/**
 * What the letters of a degree say in words, so that "my master's degree" rests on "MA" and "bachelor's" on "B.S."; empty for other
 * words. Case counts: "as" and "ma" are words. General knowledge.
 */
export const degreeMeanings: (letters: string) => readonly string[] = remembered(meaningsOf)

function meaningsOf(letters: string): readonly string[] {
  const plain = letters.replace(/\./gu, '')
  const kind = kinds.find(([pattern]) => pattern.test(plain))
  if (!kind) return /^Dip\p{Lu}/u.test(plain) ? ['diploma'] : []
  const subject = /^P[Gg]|^LL|^Hons/u.test(plain) ? '' : (subjects[plain.slice(1)] ?? subjects[plain.slice(2)] ?? '')
  return `${kind[1]} ${subject}`.trim().split(' ')
}
