import type { Entry } from '../../domain/entry.ts'
import { sentences } from '../../text/sentences.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { isBareGrade } from '../choosing/is-bare-grade.ts'
import { degreeLetters } from '../credentials/credential-words.ts'
import { undotted } from '../credentials/degree-phrase.ts'
import { heldTold } from '../credentials/held/held-told.ts'
import { honourSentence } from '../credentials/honour-sentence.ts'
import { foreignTold } from '../languages/foreign-told.ts'
import { itemLanguage } from '../languages/item-language.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { isPageFurniture } from '../phrases/page-furniture.ts'
import { isPersonalData } from '../phrases/personal-data.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { sentenceCase } from '../phrases/sentence-case.ts'
import { withSubjectArticle } from '../phrases/with-subject-article.ts'
import { areTongues } from '../telling/are-tongues.ts'
import { changeSpoken } from '../telling/change-spoken.ts'
import { withClauseArticle } from '../telling/clause-article.ts'
import { withColonAside } from '../telling/colon-aside.ts'
import { deedAmongDeeds } from '../telling/deed-among-deeds.ts'
import { figureSentence } from '../telling/figure-sentence.ts'
import { figuresUnder } from '../telling/figures-under.ts'
import { firstPerson, type Period } from '../telling/first-person.ts'
import { forClient } from '../telling/for-client.ts'
import { withFragmentsInBrackets } from '../telling/fragments-in-brackets.ts'
import { grammaticalClass } from '../telling/grammatical-class.ts'
import { headerTold } from '../telling/header-told.ts'
import { inItsTime } from '../telling/in-its-time.ts'
import { isGlued } from '../telling/is-glued.ts'
import { lasting } from '../telling/lasting.ts'
import { withOutcomeTold } from '../telling/outcome-clause.ts'
import { overTime } from '../telling/over-time.ts'
import { passive } from '../telling/passive.ts'
import { phraseTold } from '../telling/phrase-told.ts'
import { withFiguresAside } from '../telling/proof/aside.ts'
import { gerundAsThing } from '../telling/proof/gerund-as-thing.ts'
import { openingVerb } from '../telling/proof/opening-verb.ts'
import { statedSurely } from '../telling/proof/stated-surely.ts'
import { whyGuessed } from '../telling/proof/why-guessed.ts'
import { whyNoSuchState } from '../telling/proof/why-no-such-state.ts'
import { hasSubject, type Line, whyUnproved } from '../telling/proof/why-unproved.ts'
import { publicationSentence } from '../telling/publication-sentence.ts'
import { qualityTold } from '../telling/quality-told.ts'
import { rightToWork } from '../telling/right-to-work.ts'
import { withRoleArticle } from '../telling/role-article.ts'
import { shownWork } from '../telling/shown-work.ts'
import { skillSentence } from '../telling/skill-sentence.ts'
import { skillsInRow } from '../telling/skills-in-row.ts'
import { spokenTongues } from '../telling/spoken-tongues.ts'
import { thesisSentence } from '../telling/thesis-sentence.ts'
import type { Told } from '../telling/told.ts'
import { twoDeeds } from '../telling/two-deeds.ts'
import { withWholeSpan } from '../telling/whole-span.ts'
import { withYearAtEnd } from '../telling/year-at-end.ts'
import { mainVerb } from '../verbs/main-verb.ts'
import type { ComposingUnit } from './composing-unit.ts'
import { figuresInBrackets } from './figures-in-brackets.ts'
import { inFullWords } from './in-full-words.ts'
import { isBareGerund } from './is-bare-gerund.ts'
import { isPrizeElsewhere } from './is-prize-elsewhere.ts'
import { standsSurely } from './stands-surely.ts'
import { unitWords } from './unit-words.ts'
import { unlabelled } from './unlabelled.ts'
import { withoutWelded } from './without-welded.ts'

/**
 * One unit in the person's own words, and how it can stand in a text. An act is said in the first person, a phrase is given the frame that carries it;
 * what fits neither is quoted. Fragments after the first sentence ("US patent granted.") are tied to the one before with a semicolon.
 */
export function itemSentences(unit: ComposingUnit, documentLanguage = 'en'): Told {
  const guess = unitTold(unit, documentLanguage)
  const own = unitWords(unit)
  const isGuess =
    guess.language === 'en' && !hasSubject.test(own) && whyGuessed(guess, { own, entry: unit.pair.entry }) !== null
  const told: Told = isGuess ? { kind: 'quoted', text: closed(sentenceCase(own)), language: 'en' } : guess
  if (told.language !== 'en' || /^(?:was|been|am)\b/iu.test(unitWords(unit)) || hasSubject.test(unitWords(unit)))
    return told
  switch (told.kind) {
    case 'act':
      return {
        ...told,
        text: withYearAtEnd(namedAs(withRoleArticle(inItsTime(withColonAside(withClauseArticle(told.text)))))),
      }
    case 'state':
      return {
        ...told,
        text: withWholeSpan(asOneWrites(namedAs(withRoleArticle(inItsTime(withColonAside(told.text))))), own),
      }
    case 'thing':
      return overTime.test(outside(told.text)) ? { ...told, done: true } : told
    default:
      return told
  }
}

/** "Named Baker of the Year": what was done, and no kind of baker. */
const namedAs = (text: string): string =>
  text.replace(/^I was a named (?=\p{Lu}[^.]* of the (?:Year|Month)\b)/u, 'I was named ')

/** "I was Apprentice of the year": with a small letter, as the rest of it has. */
const asOneWrites = (text: string): string =>
  text
    .replace(/(?<=\([^():]*: [^()]*), (?=(?:renewed|exp\b|expir|valid))/u, '; ')
    .replace(
      /^I was (?<what>\p{Lu}\p{Ll}+(?: (?:winner|runner-up|finalist|commended)\b|(?: \p{Ll}+)* of the year\b).*)$/u,
      (_, what: string) => `I was ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    )

/** What has a year behind it, whatever sign stands before that. */
const isDated = /^(?:certificate|education|award)$/u

/** "2024–2027" of a study that goes on: since when; a year of its end alone says nothing of that. */
const ofToday = (words: string, expected: string | undefined): string =>
  expected === undefined
    ? words
    : words.replace(new RegExp(`(?<=(?:19|20)\\d{2}) ?[–-] ?(?:\\p{Lu}\\p{Ll}+ )?${expected}`, 'u'), '–present')

const wordsOf = (unit: ComposingUnit): string =>
  unit.pair.entry?.kind === 'skill' ? skillsInRow(unitWords(unit)) : unitWords(unit)

function unitTold(unit: ComposingUnit, documentLanguage: string): Told {
  const expected = unit.pair.entry?.expected
  const own = turned(
    unlabelled(
      changeSpoken(ofToday(wordsOf(unit), expected))
        .replace(/\s+/gu, ' ')
        .replace(documentLanguage === 'en' ? spelledOtherwise : /(?!)/u, '$<article> ')
        .replace(/^[\s.;,:–—-]+(?=\p{L})/u, '')
        .replace(
          isDated.test(unit.pair.entry?.kind ?? '') ? /(?<!(?:19|20)\d{2}) [—–-] (?=(?:19|20)\d{2}\.?$)/u : /(?!)/u,
          ', ',
        )
        .replace(
          unit.pair.entry?.kind === 'award' ? /^((?:19|20)\d{2}(?:[–-](?:19|20)\d{2})?)\. (?=\p{Lu})/u : /(?!)/u,
          '$1 ',
        ),
    ),
  )
  const language = documentLanguage === 'en' && englishDegree.test(own) ? 'en' : itemLanguage(own, documentLanguage)
  if (isBareGrade(own) || (expected !== undefined && own.includes(expected)))
    return { kind: 'quoted', text: closed(sentenceCase(own)), language }
  if (isPageFurniture(own)) return { kind: 'quoted', text: `“${own.replace(/\s*\.$/u, '')}”.`, language }
  if (unit.lead.said) return { kind: 'quoted', text: quoted(unit, own), language }
  if (unit.pair.foreign || (documentLanguage === 'en' && language !== null && language !== 'en'))
    return { kind: 'quoted', text: `“${own.replace(/^[“"„«]\s*|\s*[.“”"»]+$/gu, '')}”.`, language }
  const held = documentLanguage === 'en' ? heldTold(own, unit.pair.entry) : null
  if (held && isProved({ kind: 'state', text: closed(held) }, { own, entry: unit.pair.entry, period: periodOf(unit) }))
    return { kind: 'state', text: closed(held), language: 'en' }
  const header = documentLanguage === 'en' ? headerTold(own, unit.pair.entry) : null
  if (header)
    return statedSurely(header.text, unit.pair.entry) && whyNoSuchState(header.text, own) === null
      ? { ...header, text: closed(header.text), language: 'en' }
      : { kind: 'quoted', text: closed(sentenceCase(own)), language: 'en' }
  if (language !== 'en') return foreignTold(closed(own), { language, entry: unit.pair.entry })
  const published = publicationSentence(own, unit.pair.entry)
  if (published) return { kind: 'state', text: published, language }
  if (isPrizeElsewhere(own, unit.pair.entry) && unit.pair.entry) {
    const prize = honourSentence(own.replace(/\.$/u, ''), { ...unit.pair.entry, kind: 'award' })
    if (prize) return { kind: 'state', text: closed(prize), language }
  }
  if (unit.pair.entry?.kind === 'publication') return { kind: 'quoted', text: closed(sentenceCase(own)), language }
  const parts =
    degreeLetters.test(undotted(own)) || /^(?:Cert|Dip|Adv|Assoc|Inst)\. \p{Lu}/u.test(own)
      ? [own]
      : sentences(own).flatMap(({ start, end }) =>
          own
            .slice(start, end)
            .split(
              /(?<=\p{Ll}{3}\.)(?<!\b(?:exp|approx|max|min|incl|est|avg|inc|ext|vol|fig|ref|app|nos)\.)\s+(?=\d)/u,
            ),
        )
  const [first = '', ...further] = parts
  const told = partTold(first, unit)
  if (!told || (ofPaper.test(told.text) && further.some((part) => furtherState(told, part, unit) === null)))
    return { kind: 'quoted', text: closed(sentenceCase(own)), language }
  const text = further.reduce(
    (line, part) =>
      joined(
        line,
        part,
        fateOf(part) ? null : (shownWork(part) ?? firstPerson(part, periodOf(unit)) ?? furtherState(told, part, unit)),
      ),
    told.text,
  )
  const period = periodOf(unit)
  const said = told.kind === 'act' || text.startsWith('Since ') ? lasting(text, period) : text
  const whole = inFullWords(
    figuresInBrackets(
      withFragmentsInBrackets(
        withoutWelded(
          withOutcomeTold(closed(told.kind === 'thing' ? said : sentenceCase(twoDeeds(said))), period),
          period,
        ),
        period,
      ),
    ),
  )
  const line = { own: first, entry: unit.pair.entry, period }
  const known = { ...told, text: hangsLoose(told, first) ? withFiguresAside(whole) : whole }
  const proved = [known, gerundAsThing(known, line)].find((one) => one && isProved(one, line))
  return proved ? { ...proved, language } : { kind: 'quoted', text: closed(sentenceCase(own)), language }
}

/** What stands in a row of papers is told where each of them is: what no frame carries may be a paper of its own or a part of the one before. */
const ofPaper = /^(?:I (?:also )?hold|My (?:certificates|training|studies) includ)/u

const outside = (text: string): string => text.replace(/\s*\([^()]*\)/gu, '')

const isProved = (told: Omit<Told, 'language'>, line: Line): boolean =>
  standsSurely(told, line.entry) && whyUnproved(told, line) === null

/** A deed or a thing in note style, whose figures may hang loose; a sentence of one's own keeps its commas. */
const hangsLoose = ({ kind }: Omit<Told, 'language'>, own: string): boolean =>
  (kind === 'act' || kind === 'thing') && !hasSubject.test(own)

/** Letters of a degree with its subject in English, whatever the language of the place behind it. */
const englishDegree =
  /^(?:BSc|BA|MSc|MA|MPhil|PhD|BEng|MEng|BEd|MBA|Bachelor|Master|Doctorate|Technical degree|Diploma|Certificate)(?: (?:of|in))? [A-Z][a-z]+(?: (?:and |of |in )?[A-Z][a-z]+)*, /u

/** "an UX researcher": the letter is said "you". */
const spelledOtherwise = /\b(?<article>[Aa])n (?=U[A-Z]\b)/gu

const isPost = ({ kind }: Entry): boolean => kind === 'work' || kind === 'volunteer'

function partTold(part: string, unit: ComposingUnit): Omit<Told, 'language'> | null {
  const right = rightToWork(part)
  if (right) return { kind: 'state', text: right }
  if (/^[“"].*[”"]\.?$/u.test(part) || isPersonalData(part) || strayHeading.test(part) || noSentence.test(part))
    return null
  const place = { entry: unit.pair.entry, period: periodOf(unit) }
  const held = heldTold(part, place.entry)
  if (held) return { kind: 'state', text: held }
  const spoken = place.entry === null || !isPost(place.entry) || areTongues(part) ? spokenTongues(part) : null
  if (spoken) return { kind: 'state', text: spoken }
  const tongues = skillSentence(/^languages?: (?<rest>.+?)\.?$/iu.exec(part)?.groups?.rest ?? '', null)
  if (tongues?.startsWith('I speak ')) return { kind: 'state', text: tongues }
  if (isGlued(part)) return null
  const quality = place.entry === null ? qualityTold(part, place.period) : null
  if (quality) return { kind: 'state', text: quality }
  const client = forClient(part, place.entry)
  if (client) return client
  const before = stateFirst.test(part) || isSkill(part, place.entry) ? phraseTold(part, place) : null
  if (before) return before
  const thesis = thesisSentence(part.replace(/\.$/u, ''), place.entry)
  if (thesis) return { kind: 'state', text: thesis }
  const labelled = labelOf(part)
  if (labelled && verbForm(tokens(labelled)[0]?.word ?? '')?.form === 'past') {
    const whole = labelled.charAt(0).toUpperCase() + labelled.slice(1)
    const fate = shownWork(whole)
    if (fate) return { kind: 'whole', text: fate }
    const deed = fateOf(whole) ? null : firstPerson(whole, place.period)
    if (deed) return { kind: 'act', text: deed }
  }
  const shown = shownWork(part)
  if (shown) return { kind: 'whole', text: shown }
  const figures = figuresUnder(part) ?? figureSentence(part.replace(/\.$/u, ''), place.period)
  if (figures) return { kind: 'whole', text: figures }
  if (isProof(place.entry, part) || namesItsStudy(place.entry, part)) return phraseTold(part, place)
  if (isAboutItself(part, place.entry)) return { kind: 'whole', text: part }
  switch (grammaticalClass(part, place.period)) {
    case 'about oneself':
    case 'past deed':
    case 'present deed':
    case 'gerund': {
      const named = isBareGerund(part) && place.entry && isPost(place.entry) ? phraseTold(part, place) : null
      if (named?.kind === 'thing') return named
      const spoken = firstPerson(part, place.period)
      return spoken ? { kind: spoken.startsWith('We ') ? 'whole' : 'act', text: spoken } : null
    }
    case 'own clause': {
      const { sure, form } = openingVerb(part)
      const deed = sure === 'verb' && form === 'past' ? firstPerson(part, place.period) : null
      if (deed) return { kind: 'act', text: deed }
      return { kind: 'whole', text: withSubjectArticle(part) }
    }
    case 'noun phrase': {
      const lines = place.entry && isPost(place.entry) ? (unit.pair.entry?.lines ?? []) : []
      const deed = deedAmongDeeds(part, {
        lines: lines.filter((line) => line !== unit.lead.text),
        period: place.period,
      })
      return deed ? { kind: 'act', text: deed } : phraseTold(part, place)
    }
    case 'unsure':
      return null
  }
}

/** "Full driving licence. Some German.": one more thing that is held or spoken. */
function furtherState({ kind }: Omit<Told, 'language'>, part: string, unit: ComposingUnit): string | null {
  if (kind !== 'state' || tokens(part).length > 8) return null
  const told = partTold(part, unit)
  return told?.kind === 'state' ? closed(told.text) : null
}

/** A bracket alone, an answer to a form ("Car: no"), and a line of a playbill. */
const noSentence =
  /^\([^()]*\)\.?$|^[^:.]{2,40}: (?:[Yy]es|[Nn]o|[Nn]one|[Nn]\/[Aa]|[YN])(?:[.,;]|$)|\bdir\. |, dir\.?$/u

/** A heading of the CV that ran into the line before it; a label of a few words ("Programming Languages: R, SQL") is none. */
const strayHeading =
  /^(?:\S+ ){2,}\S*[\p{Ll})] (?:Languages?|Skills|Education|Experience|Licen[cs]es?|Certificates?|Qualifications|Interests|Hobbies|References|Tools|Software|Training|Memberships?): /u

/** "Tide Table provides an API": the project is the subject of its own description. */
function isAboutItself(part: string, entry: Entry | null): boolean {
  const [subject, verb] = tokens(part)
  if (entry?.kind !== 'project' || !entry.title || !subject || !verb) return false
  return entry.title.toLowerCase().startsWith(subject.word) && verbForm(verb.word)?.form === 'third'
}

/** What stands among certificates and awards is named there, not done: "Lean Six Sigma Green Belt". */
function isProof(entry: Entry | null, part: string): boolean {
  const study = entry?.kind === 'education' && /^\p{L}+ing\b.*[,(] ?(?:19|20)\d{2}\)?\.?$/u.test(part)
  if (entry?.kind !== 'certificate' && entry?.kind !== 'award' && !study) return false
  const form = verbForm(tokens(part)[0]?.word ?? '')?.form
  return form !== undefined && form !== 'past'
}

/** "Leaving Certificate, Mill School, 2022" under the study of that name. */
const namesItsStudy = (entry: Entry | null, part: string): boolean =>
  entry?.kind === 'education' &&
  entry.title !== null &&
  part.startsWith(entry.title) &&
  /^\p{Lu}\p{L}+ (?:(?:to|of|in|for|and) )?\p{Lu}/u.test(part)

/** What stands behind a label: a theme ("Systems: rebuilt …"), or the post itself ("Cook, The Mill: fed …"). One word ("Status: settled") and a row of words ("tools: cleaned, oiled and sharp") tell how the label's thing is, and no deed. */
function labelOf(part: string): string | undefined {
  const { label = '', rest } = /^(?<label>\p{Lu}[^:;.]{2,60}): (?<rest>\p{L}.*)$/u.exec(part)?.groups ?? {}
  const plain = /^(?!(?:I|We|My|Our) )[\p{L} &/-]{3,31}$/u.test(label)
  if (!/^\p{L}+ [\p{L}\d]/u.test(rest ?? '')) return undefined
  return plain || roleNouns.has(phraseHead(label)?.word ?? '') ? rest : undefined
}

/** A skill or language of few words is no act, whatever it spells: "Polish", "Lightspeed POS". */
function isSkill(part: string, entry: Entry | null): boolean {
  if (entry?.kind === 'language') return true
  return entry?.kind === 'skill' && tokens(part).length <= 3 && !/\s(?:an?|the|my|our|\d+)\s/u.test(part)
}

/** Participles that tell what someone is rather than what they did. */
const stateFirst =
  /^(?:(?:experienced|skilled|versed|accustomed|qualified) (?:in|with|at|to)|(?:registered|licen[sc]ed|accredited|chartered|certified|enrolled) (?:with|by|as|to|in|at)|(?:admitted|called) (?:as|to)|enhanced (?:dbs|pvg|disclosure|crb)|used to|based in|drawn to|attracted (?:to|by)|motivated by|inspired by|excited (?:by|about)|fascinated by)\b/iu

/** "(from 2017) trainer" → "trainer (from 2017)": a sentence cannot begin with its bracket. */
const turned = (text: string): string => text.replace(/^(\([^()]{3,30}\)) (\p{L}[^()]*?)([.;]?)$/u, '$2 $1$3')

/** A role without an end is still open only when it says so; what stands under no entry cannot be dated. */
function periodOf({ pair: { entry } }: ComposingUnit): Period {
  if (!entry?.end) return 'unknown'
  return entry.end === 'present' ? 'ongoing' : 'ended'
}

function joined(line: string, part: string, spoken: string | null): string {
  if (spoken) return `${closed(line)} ${spoken}`
  const small = fateOf(part) ? part.charAt(0).toLowerCase() + part.slice(1) : loweredPhrase(part)
  return isFragment(part) ? `${line.replace(/[.;]\s*$/u, '')}; ${small}` : `${closed(line)} ${part}`
}

/** "Adopted in all three warehouses." behind a deed: what became of the thing. */
const fateOf = (part: string): boolean => part.length < 80 && passive.test(part.charAt(0).toLowerCase() + part.slice(1))

/** A short piece without any verb behind its first word. */
function isFragment(part: string): boolean {
  const words = tokens(part)
  if (words.length <= 3) return true
  const verb = words.some(({ word }, at) => at > 0 && verbForm(word)?.form === 'past')
  return part.length < 80 && !verb && mainVerb(part) < 0
}

function quoted({ lead }: ComposingUnit, own: string): string {
  const by = [lead.said?.who, lead.said?.when].filter(Boolean).join(', ')
  const said = own.replace(/^["“]|["”]$/gu, '')
  return by ? `“${said.replace(/\.$/u, '')}” (${by}).` : `“${said}”`
}

function closed(text: string): string {
  const trimmed = text.replace(/[\s,;:]+$/u, '')
  return /[.!?…。][”"’)]*$|^[“"].*[”"]$/u.test(trimmed) ? trimmed : `${trimmed}.`
}
