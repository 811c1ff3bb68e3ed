import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type ClaimWord, claimWords } from '../../wording/claim-words.ts'
import { hasProvenance, isStated } from '../../wording/has-provenance.ts'

interface Degree extends Range {
  /** 1 an associate's or foundation degree, 2 a bachelor's, 2.5 a graduate's certificate or diploma, 3 a master's, 4 a doctorate. */
  readonly level: number
}

const levels: readonly (readonly [number, RegExp])[] = [
  [1, /\b(?:[Aa]ssociate(?:'s)? (?:[Dd]egree|of)|[Ff]oundation [Dd]egree|FdSc|FdA|A\.?A\.?S)\b/gu],
  [
    2,
    /\b(?:[Bb]achelor(?:'?s)?|[Hh]onours [Dd]egree|undergraduate degree|B\.?(?:A|Sc?|E|Eng|Ed|Com|N|FA|BA|SN|SW|Mus|Pharm|Arch|Des)\.?|LL\.?B)(?![\p{L}\d.])/gu,
  ],
  [2.5, /\b(?:PGCE|PG ?(?:Cert|Dip)|[Pp]ost-?[Gg]raduate (?:[Cc]ertificate|[Dd]iploma))(?![\p{L}\d])/gu],
  [
    3,
    /\b(?:[Mm]aster's(?: degree)?|[Mm]asters?(?= (?:degree|in|of (?:Arts|Science|Business|Engineering|Education|Laws|Philosophy|Social|Public|Fine|Music|Pharmacy)))|M\.?(?:A|Sc|S|Ed|SW|Phil|Res|Eng|BA|FA|PA|PH|LIS|SN|Pharm|Phys|Chem|Mus|Arch)\.?|LL\.?M|MBA)(?![\p{L}\d.])/gu,
  ],
  [4, /\b(?:Ph\.?D|DPhil|EdD|[Dd]octorate|doctoral degree|Doctor of(?= \p{Lu}))(?![\p{L}\d])/gu],
]
const open =
  /\b(?:towards?|studying|study|working|enrolled|begun|started|currently|candidate|thinking of|plan\p{L}*|hope|applied|(?:supervis|examin)\p{L}+|taught|students?|marking)\b/iu

/** "an MSc" where the evidence has a BSc: a higher degree than any it states. */
export function checkDegrees(claim: Claim, grounds: Grounds): Finding[] {
  return [
    ...noDegree(claim, grounds),
    ...higherPaper(claim, grounds).map((range) =>
      finding(claim, range, { kind: 'degree', why: 'The evidence gives a lower qualification.' }),
    ),
    ...higherDegrees(claim, grounds),
    ...heldDegrees(claim, grounds),
    ...otherSubjects(claim, grounds),
  ]
}

/** What is taught below a degree. */
const lesser =
  /\b(?:NVQ|BTEC|HN[CD]|A-[Ll]evels?|GCSEs?|[Vv]ocational (?:diploma|training|certificate)|Level [1-5] (?:[Dd]iploma|[Cc]ertificate|Award|NVQ)|(?:[Dd]iploma|[Cc]ertificate),? Level [1-5]|[Aa]pprenticeship|[Hh]igher [Nn]ational)\b/u
const anyDegree =
  /\b(?:degrees?|university|graduat\p{L}+|FdSc|FdA|Diplom(?:-|\b)|honou?rs|Hons|laurea|licence|licenciatura)\b/iu
const claimed = /\b(?:(?:\p{L}+ ){0,2}(?<!foundation )degree|honours)\b/giu

/** "an engineering degree" from a vocational diploma. */
function noDegree(claim: Claim, grounds: Grounds): Finding[] {
  const evidence = `${grounds.text}\n${grounds.entries.map(({ title }) => title ?? '').join('\n')}`
  if (!lesser.test(evidence) || anyDegree.test(evidence) || degreesIn(evidence).length > 0 || open.test(claim.plain))
    return []
  return [...claim.plain.matchAll(claimed)]
    .filter(
      ({ index }) =>
        holding.test(`${claim.plain.slice(0, index)} `.replace(/\s+$/u, ' ')) ||
        /\bmy $/u.test(claim.plain.slice(0, index)),
    )
    .map((match) => {
      const end = match.index + match[0].length
      return finding(
        claim,
        { start: match.index, end },
        { kind: 'degree', why: 'The evidence gives a lower qualification.' },
      )
    })
}

/** "a Diploma in Coaching" from "Certificate in Coaching". */
function higherPaper({ plain }: Claim, { text }: Grounds): readonly Range[] {
  if (!/\b[Cc]ert(?:ificate)?\b/u.test(text) || anyPaper.test(text)) return []
  return [...plain.matchAll(/\b[Dd]iploma\b/gu)]
    .filter(({ index }) => holding.test(plain.slice(0, index)))
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
}

const anyPaper = /diplom|degree|\b(?:PG|HN[CD]|NVQ|BTEC|Ph\.?D|B\.?Sc|B\.?A|M\.?Sc|M\.?A)\b/iu

function higherDegrees(claim: Claim, grounds: Grounds): Finding[] {
  const known = degreesIn(`${grounds.text}\n${grounds.entries.map(({ title }) => title ?? '').join('\n')}`)
  if (known.length === 0 || open.test(claim.plain)) return []
  const best = Math.max(...known.map(({ level }) => level))
  return degreesIn(claim.plain)
    .filter(({ level }) => level > best)
    .map((one) => finding(claim, one, { kind: 'degree', why: 'The evidence gives a lower degree.' }))
}

/** What says of a degree that it is not finished. */
const running =
  /\b(?:since (?:\p{L}+ )?(?:19|20)\d\d|(?:19|20)\d\d\s*(?:-|–|—|to)\s*(?:present|now|today|date|ongoing)|ongoing|in progress|expected|working towards?|candidate|part[- ]qualified|submission due|to be (?:finished|completed|submitted))\b|(?:19|20)\d\d\s*[-–—]\s*$/iu
const holding =
  /\b(?:hold|holder of|have|has|possess|completed?|completing|earned|gained|obtained|got|finished|received|was awarded|graduated with|with (?:a|my))\s+(?:an? |my |the )?(?:[\p{L}-]+\s+){0,2}$/iu

/** "I hold a PhD" of one that has run since 2021. */
function heldDegrees(claim: Claim, grounds: Grounds): Finding[] {
  const said = degreesIn(claim.plain).filter(
    ({ start }) => holding.test(claim.plain.slice(0, start)) && !unfinishedSaid.test(claim.plain),
  )
  if (said.length === 0) return []
  const stated = grounds.texts.flatMap(({ text }) =>
    text
      .split(/[;\n]|(?<=[\p{Ll}\d)])\.\s/u)
      .flatMap((part) => degreesIn(part).map(({ level }) => ({ level, open: running.test(part) }))),
  )
  return said
    .filter(({ level }) => stated.some((one) => one.level === level && one.open))
    .filter(({ level }) => stated.every((one) => one.level !== level || one.open))
    .map((one) => finding(claim, one, { kind: 'unfinished', why: 'By the evidence this is not finished.' }))
}

const unfinishedSaid =
  /\b(?:towards?|studying|working on|enrolled|begun|started|candidate|student|part[- ]time|due|expect\p{L}*|will|not yet|still|currently|progress|under ?way|pending)\b/iu
const subject =
  /\b(?:degree|[Bb]achelor(?:'s)?(?: of \p{L}+)?|[Mm]aster(?:'s)?(?: of \p{L}+)?|Ph\.?D|DPhil|doctorate|diploma|NVQ(?: Level \d)?|BTech|BTEC|B\.?Sc|B\.?A|B\.?Eng|M\.?Sc|M\.?A|M\.?Eng|M\.?Phil|HN[CD]|certificate|A-levels?|apprenticeship)\.?(?: degree)?(?: \([^)]*\))? (?:in|of)\s+(?<what>\p{L}[\p{L}-]*(?:\s+(?:and\s+)?[\p{L}-]+){0,3}?)(?=\s*(?:[.,;()]|$|\b(?:from|at|with|in|and|while|which|that|where|to|by|after|before|since|on|is|was|has)\b))/gu

/** "a PhD in geography" where the evidence's is in soil science: no word of the subject stands in it. */
function otherSubjects(claim: Claim, grounds: Grounds): Finding[] {
  if (degreesIn(grounds.text).length === 0 && !certified.test(grounds.text)) return []
  return [...claim.plain.matchAll(subject)].flatMap((match) => {
    const end = match.index + match[0].length
    const start = end - (match.groups?.what?.length ?? 0)
    const words = claim.words.filter((word) => word.start >= start && word.end <= end && word.word.length > 2)
    const told = words.filter((word) => !plainSubjects.test(word.word))
    const isOther =
      told.length > 0 &&
      told.every(
        (word) => !hasProvenance(word, grounds) && !claim.asked.has(word.stem) && !grounds.initials.has(word.word),
      )
    return isOther || isExchanged(told, claim, grounds)
      ? [finding(claim, { start, end }, { kind: 'degree', why: 'The evidence gives another subject.' })]
      : []
  })
}

/** "MSc, Finance", "PhD Soil Chemistry". */
const stated =
  /\b(?:Ph\.?D|DPhil|B\.?Sc|B\.?A|B\.?Eng|M\.?Sc|M\.?A|M\.?Eng|M\.?Phil|B\.?Ed)\.?,? (?:in |of )?(?<what>\p{Lu}\p{Ll}{3,}(?: (?:and |of )?\p{Lu}\p{Ll}{3,}){0,3})(?=\s*(?:[.,;()]|$|at|from|with))/gu

/** A word of the subject for one of the evidence's: "Soil Physics" for "Soil Chemistry". Not for words of one root. */
function isExchanged(told: readonly ClaimWord[], claim: Claim, grounds: Grounds): boolean {
  if (!told.some((word) => !isStated(word, grounds) && !grounds.initials.has(word.word))) return false
  const subjects = grounds.texts.flatMap(({ text }) =>
    [...text.matchAll(stated)].map(({ groups }) => groups?.what ?? ''),
  )
  return (
    subjects.length === 1 &&
    claimWords(subjects[0] ?? '').some(
      ({ stem, word }) =>
        !plainSubjects.test(word) && !claim.words.some((one) => one.stem.slice(0, 4) === stem.slice(0, 4)),
    )
  )
}

const certified = /\b(?:NVQ|BTech|BTEC|HN[CD]|[Dd]iploma|[Cc]ertificate|[Dd]egree|A-levels?|[Aa]pprentice\p{L}*)\b/u
const plainSubjects =
  /^(?:and|the|its|related|relevant|same|similar|this|that|my|another|science|sciences|arts|studies|engineering|subject|field|area|discipline|higher|further|first|second|full|part|time|practice|attendance|completion|competence|proficiency|excellence|merit|achievement)$/u

function degreesIn(text: string): Degree[] {
  return levels.flatMap(([level, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ level, start: match.index, end: match.index + match[0].length })),
  )
}
