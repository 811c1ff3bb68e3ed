import type { Entry, EntryKind } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Match, RankedEvidence } from '../../domain/match.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { asksForCharge } from '../../matching/facets/asks-for-charge.ts'
import { readFacets } from '../../matching/facets/read-facets.ts'
import { asksForConduct } from '../../matching/judging/asks-for-conduct.ts'
import { howTouched } from '../../matching/judging/how-touched.ts'
import { asksForReasons, isCourtesy, isOwnReason } from '../../matching/motives/own-reason.ts'
import { tellsOfCharge } from '../../matching/ranking/charge-of-people.ts'
import { indexLibrary } from '../../matching/ranking/index-library.ts'
import { isCliche } from '../phrases/is-cliche.ts'
import { isPageFurniture } from '../phrases/page-furniture.ts'
import { leadsIn } from '../sentences/composing-unit.ts'
import { standsAlone } from '../sentences/stands-alone.ts'
import {
  answersCondition,
  type Held,
  holdsClass,
  isHeldAs,
  isNamedTongue,
  meetsWhatIsOpen,
  speaksTongue,
} from './answers-condition.ts'
import { asksForOnePaper } from './asks-for-one-paper.ts'
import { bringsPeopleOn } from './brings-people-on.ts'
import { deedAsked } from './deed-asked.ts'
import { hadCharge } from './had-charge.ts'
import { asksForHours, tellsHours } from './hours-told.ts'
import { isBareGrade } from './is-bare-grade.ts'
import { isDeparture } from './is-departure.ts'
import { isFaint } from './is-faint.ts'
import { isLack } from './is-lack.ts'
import { isLeisure } from './is-leisure.ts'
import { isLowerGrade } from './is-lower-grade.ts'
import { isObjective } from './is-objective.ts'
import { isOtherOfTheName } from './is-other-of-the-name.ts'
import { isOtherPaper } from './is-other-paper.ts'
import { isOutdated } from './is-outdated.ts'
import { isPrivate } from './is-private.ts'
import { isProfile } from './is-profile.ts'
import { isQualifiedAs } from './is-qualified-as.ts'
import { isSelfTold } from './is-self-told.ts'
import { ledOnlyOthers } from './led-only-others.ts'
import { namesCredential } from './names-credential.ts'
import { proof } from './proof.ts'
import { sharesOnlyLight, sharesWords } from './shares-words.ts'
import { showsOnlyAbsence } from './shows-only-absence.ts'
import { statesYears } from './states-years.ts'
import { staysInHouse } from './stays-in-house.ts'
import { suits } from './suits.ts'
import { usesComputers } from './uses-computers.ts'
import { workedAlone } from './worked-alone.ts'
import { worksWithOthers } from './works-with-others.ts'

/** What choosing takes; `today` is YYYY-MM-DD. */
export interface Choosing {
  readonly matches: readonly Match[]
  readonly requirements: readonly Requirement[]
  readonly evidence: readonly Evidence[]
  readonly entries?: readonly Entry[]
  readonly today: string
}

/** An item far below the best of its requirement is a weaker answer to the same thing, not a second one. */
const shareOfBest = 0.6

/** A condition is met in other words where the match is as sure as this: "own car" for "access to a vehicle". */
const certain = 0.5

/** What an item must score to be a first answer: by words it shares with the requirement, by another name of the thing, or by related words alone; a profile, and what stands alone. */
const enough = {
  shared: 0.15,
  named: 0.25,
  related: { strong: 0.28, partial: 0.28 },
  profile: 0.4,
  alone: 0.25,
} as const

/** Who is asked for leading people must not be shown to have worked beside them. */
const asksToLead =
  /^(?:(?:proven |some |previous |relevant |demonstrable |significant )?(?:experience|evidence|track record) (?:of|in) |(?:demonstrates? )?(?:the |an? )?(?:proven )?(?:ability|able) to (?=lead |manage |supervise ))?(?:(?:lead|manage|supervise)(?<=(?:ability|able) to \p{L}+)|(?:lead|supervise|line[- ]manage)(?= (?:(?:and|the|our|shifts?|teams?|staff|senior|junior) ){0,2}(?:shifts?|teams?|staff|carers|assistants?|colleagues|people|crews?)\b)|leading|managing|supervising|line[- ]managing|leadership of) (?:an? |the |and )?(?:\p{L}+ ){0,3}(?:teams?|staff|people|shifts?|colleagues|others|groups?|crews?|nurses|teachers|engineers|apprentices|assistants?|technicians|trainees|interns|operatives|volunteers|juniors)\b/iu
const leads =
  /\b(?:lead\p{L}*|led|manag\p{L}*|supervis\p{L}*|in charge|took charge|head(?:ed)?|direct(?:ed|ing|s|or)?|coordinat\p{L}*|co-ordinat\p{L}*|mentor\p{L}*|train(?:er|s|ed(?= (?!in\b|by\b|as\b|to\b)\S)|ing(?= (?!in\b|by\b|as\b)\S))|precept\p{L}*|coach\p{L}*|ran|run(?:ning|s)?|foreman|forewoman|chargehand|overs\p{L}+|chair\p{L}*|captain\p{L}*|command\p{L}*|delegat\p{L}*|brigade|responsible for (?:an? |the |up to |about )?(?:[\p{L}\d-]+ ){0,3}(?:teams?|staff|people|colleagues|nurses|carers|officers|apprentices|trainees|assistants|volunteers|crew|drivers|operatives|technicians|teachers)|return[- ]to[- ]work|appraisals?|one[- ]to[- ]ones?|disciplinar\p{L}*|allocat\p{L}*|recruit\p{L}*|guid(?:ed?|ing)|taught|teach\p{L}*|stood in|deputi\p{L}+|acting|sergeant|(?:chief|petty|commanding|watch|duty) officer|officer (?:in charge|of the watch)|principal|boss)\b|\b(?:team|crew|staff|gang|department) of (?:\d|\p{L}+)|\b\d+ (?:on (?:the )?(?:shift|team|crew)|staff|reports)\b/iu

/** Whoever works under supervision supervises nobody. */
const underOthers =
  /\b(?:under (?:the |close |direct )?(?:supervision|direction|guidance|management)|supervised by|reporting to)\b.*$/iu

/** Which items of each match can answer at all (beside one that has the words of it, none that has only related ones): all that come near it, those that do not say themselves that they are over, and the ids of those that do. */
export function fitness({ requirements, evidence, entries = [], today }: Choosing) {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  const kindOf = new Map(evidence.map(({ id, entry }) => [id, kinds.get(entry ?? '') ?? null]))
  const texts = new Map(evidence.map(({ id, text }) => [id, text]))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const placeOf = new Map(
    evidence.map(({ id, entry }) => {
      const { title, organisation } = byId.get(entry ?? '') ?? {}
      return [id, `${title ?? ''} ${organisation ?? ''}`]
    }),
  )
  const charged = new Set(
    evidence.flatMap((item) => (hadCharge(item, byId.get(item.entry ?? '') ?? null) ? [item.id] : [])),
  )
  const asked = new Map(requirements.map(({ id, text }) => [id, text]))
  const clear = new Set(evidence.filter(({ text }) => standsAlone(text) && !leadsIn(text)).map(({ id }) => id))
  const outdated = new Set(evidence.filter(({ text }) => isOutdated(text, today)).map(({ id }) => id))
  const answers = (item: RankedEvidence, requirement: string): boolean => {
    const text = texts.get(item.evidence) ?? ''
    const kind = kindOf.get(item.evidence) ?? null
    if (
      isPageFurniture(text) ||
      outdated.has(item.evidence) ||
      isLowerGrade(text, requirement) ||
      isBareGrade(text) ||
      isCourtesy(text) ||
      isCliche(text) ||
      isPrivate(text) ||
      isLeisure(text) ||
      isDeparture(text) ||
      isObjective(text) ||
      isLack(text) ||
      (asksForSecondTongue.test(requirement) && (ownTongue.test(text) || !speaksTongue({ text, kind }))) ||
      (kind === 'publication' && !asksToPublish.test(requirement)) ||
      (onlyLicence.test(text) && !asksForRoad.test(requirement)) ||
      showsOnlyAbsence(text, requirement) ||
      workedAlone(text, requirement) ||
      ledOnlyOthers(text, requirement) ||
      isOtherOfTheName(text, requirement) ||
      staysInHouse(text, placeOf.get(item.evidence) ?? '', requirement) ||
      !bringsPeopleOn(text, requirement) ||
      !worksWithOthers(text, requirement)
    )
      return false
    if (asksToLead.test(requirement) && !leads.test(text.replace(underOthers, ''))) return false
    return !isOwnReason(text) || asksForReasons(requirement)
  }
  const conditions = new Set(
    requirements.filter(({ level, text }) => level === 'eligibility' && !asksForDoing.test(text)).map(({ id }) => id),
  )
  const duties = new Set(requirements.filter(({ level }) => level === 'duty').map(({ id }) => id))
  const deeds = new Map(requirements.map((one) => [one.id, deedAsked(one)]))
  const levels = new Map(requirements.map(({ id, level }) => [id, level]))
  const library = indexLibrary(evidence, entries)
  const worded = new Set(
    requirements
      .filter(({ id, level, years }) => years === null && byWords.has(level) && !conditions.has(id))
      .map(({ id }) => id),
  )
  const lasting = (match: Match): readonly RankedEvidence[] => {
    const requirement = asked.get(match.requirement) ?? ''
    const level = levels.get(match.requirement)
    const told = (item: RankedEvidence): string => texts.get(item.evidence) ?? ''
    const held = (item: RankedEvidence) => ({ text: told(item), kind: kindOf.get(item.evidence) ?? null })
    const owns = withFurther(match, evidence).filter(
      (item) =>
        answers(item, requirement) &&
        (holdsClass(told(item), requirement) ||
          (conditions.has(match.requirement) && isHeldAs(held(item), requirement))),
    )
    if (owns.length > 0 && asksForOnePaper(requirement, level)) return owns
    if (conditions.has(match.requirement) && match.verdict !== 'strong')
      return withFurther(match, evidence).filter(
        (item) =>
          answers(item, requirement) &&
          (answersCondition(held(item), requirement) ||
            (held(item).kind === 'work' && sharesWords(item) && item.score >= certain)),
      )
    const owned =
      paperLevels.has(levels.get(match.requirement) ?? 'duty') &&
      match.verdict !== 'strong' &&
      asksForHeld.test(requirement)
        ? withFurther(match, evidence).filter(
            (item) =>
              answers(item, requirement) &&
              (isHeldAs(held(item), requirement) || isSecondTongue(held(item), requirement)),
          )
        : []
    if (owned.length > 0) return owned
    const deed = deeds.get(match.requirement) ?? null
    const touchOf = (sorts: 'named' | 'other' | 'any') =>
      worded.has(match.requirement) ? howTouched(requirement, { library, sorts }) : () => 'some' as const
    const [strictly, plainly, loosely] = [touchOf('named'), touchOf('other'), touchOf('any')]
    const isNamed = (item: RankedEvidence): boolean => item.score >= enough.named && strictly(item.evidence) === 'named'
    const touching = (touch: typeof strictly) =>
      match.ranked.filter(
        (item) =>
          answers(item, requirement) &&
          (duties.has(match.requirement) ||
            namesCredential(told(item), requirement) ||
            answersCondition(held(item), requirement)) &&
          ((suits(held(item), item, { requirement, deed, level }) &&
            !(
              match.verdict !== 'strong' &&
              asksForOnePaper(requirement, level) &&
              isOtherPaper(told(item), requirement)
            )) ||
            (isNamed(item) && asksForOnePaper(requirement, level))) &&
          (touch(item.evidence) !== 'beside' || isOtherwiseFit(held(item), requirement)),
      )
    const closest = touching(strictly)
    const isShown = (item: RankedEvidence): boolean => !isProfile(held(item)) || showsMore(item)
    const hasFit = (ranked: typeof closest) => fittingOf({ ...match, ranked }, isNamed).some(isShown)
    const wider = [plainly, ...(duties.has(match.requirement) ? [loosely] : [])].map(touching)
    const alone = touching(() => 'some').filter(
      (item) => item === match.ranked[0] && standsOut(match) && loosely(item.evidence) === 'beside',
    )
    const answerable = hasFit(closest) ? closest : ([...wider, alone].find(hasFit) ?? wider.at(-1) ?? closest)
    const weighty = answerable.filter((item) => !sharesOnlyLight(item))
    const saying = hasFit(weighty) ? weighty : answerable
    const open = { ...match, ranked: saying }
    const near = fittingOf(open, isNamed).filter(isShown)
    const done = near.filter((item) => !isSelfTold(held(item)))
    const fit = new Set(deed === 'deed' && done.length > 0 ? done : near)
    const tellsIt = (item: RankedEvidence): boolean =>
      (match.years && statesYears(told(item))) ||
      isPlainAnswer(held(item), requirement) ||
      isQualifiedAs(held(item), requirement) ||
      (conditions.has(match.requirement) && answersCondition(held(item), requirement))
    const items = open.ranked
      .filter((item) => fit.has(item) || (match.verdict !== 'none' && tellsIt(item)))
      .filter(
        (item) =>
          !conditions.has(match.requirement) ||
          sharesWords(item) ||
          item.score >= certain ||
          answersCondition(held(item), requirement),
      )
      .filter(
        (item) =>
          !(conditions.has(match.requirement) && asksForHours(requirement)) || tellsHours(told(item), requirement),
      )
    const proved =
      conditions.has(match.requirement) && proof.asked.test(requirement)
        ? items.filter((item) => proof.named.test(told(item)))
        : []
    const fitted = proved.length > 0 ? proved : items
    const plain = fitted.filter((item) => clear.has(item.evidence))
    const inCharge =
      asksForCharge(requirement) !== null && match.verdict !== 'none'
        ? withFurther(match, evidence).filter((item) => charged.has(item.evidence) && answers(item, requirement))
        : []
    if (inCharge.length > 0) return inCharge
    const conduct = asksForConduct(readFacets(requirement))
    const isRival = (item: RankedEvidence): boolean =>
      !isSelfTold(held(item)) && suits(held(item), item, { requirement, deed, level })
    const rivals = deed === 'deed' ? match.ranked.filter(isRival) : match.ranked
    const isSure = (item: RankedEvidence): boolean => tellsIt(item) || isOtherwiseFit(held(item), requirement)
    const pointing = (item: RankedEvidence): boolean => !clear.has(item.evidence) && !sharesWords(item)
    const readable = plain.length > 0 ? plain : fitted.filter((item) => isSure(item) || !pointing(item))
    const clearly = readable.filter(
      (item) =>
        isSure(item) || !isFaint(item, { match: { ...match, ranked: rivals }, level, conduct, kind: held(item).kind }),
    )
    const [nearest] = clearly
    return nearest && sharesWords(nearest) ? clearly.filter((item) => sharesWords(item) || isSure(item)) : clearly
  }
  const heldAs = (item: RankedEvidence): Held => ({
    text: texts.get(item.evidence) ?? '',
    kind: kindOf.get(item.evidence) ?? null,
  })
  const isPlain = (item: RankedEvidence, { requirement }: Match, best: RankedEvidence): boolean => {
    const text = asked.get(requirement) ?? ''
    const held = heldAs(item)
    return (
      (held.kind === 'language' && isNamedTongue(held.text, text)) ||
      (asksForChargeToo(text) && tellsOfCharge(held.text) !== null && tellsOfCharge(heldAs(best).text) === null) ||
      ((conditions.has(requirement) || asksForHeld.test(text)) && meetsWhatIsOpen(held, heldAs(best), text))
    )
  }
  return { fitting: fittingOf, lasting, outdated, isPlain, answers }
}

/** Where a licence or a language may be asked for beside conditions. */
const paperLevels: ReadonlySet<Requirement['level']> = new Set(['must', 'nice'])
const asksForHeld =
  /\b(?:licen[cs]es?|drive|driving|speak|speaks|spoken|fluen\p{L}*|language|membership|registration|registered|own (?:car|transport|vehicle))\b|^\p{L}{4,} (?:would be|is|are) (?:\p{L}+ ){0,3}?(?:useful|helpful|handy|welcome|desirable|advantage|plus|bonus|asset)\b/iu

/** What sums someone up has to say in words of the requirement what others would only tell by what they did. */
const showsMore = (item: RankedEvidence): boolean => sharesWords(item) && item.score >= enough.profile
/** Words of a journal are no communication, and a licence to drive makes nothing licensed. */
const asksToPublish = /\b(?:publi[cs]|writ|report|research|papers?\b|journal|author|scholar|academic)/iu
const onlyLicence =
  /^(?:I (?:have|hold) (?:an? )?)?(?:(?:full|clean|current|valid|UK|own) )*(?:driving|driver['’]s) licen[cs]e[.\s]*$/iu
const asksForRoad = /\b(?:driv|licen[cs]e\b|travel|vehicle|transport|car\b|van\b|mobile\b|visit)/iu

/** A second language is another than that of the posting. */
const asksForSecondTongue = /(?<!\bas an? )\b(?:second|another|additional|other|foreign) languages?\b(?! teach)/iu
const ownTongue = /^(?:I speak )?(?:fluent |native )?English\b[^,;&]*$/u

const isSecondTongue = (held: Held, requirement: string): boolean =>
  held.kind === 'language' && asksForSecondTongue.test(requirement) && !ownTongue.test(held.text)

/** What is asked for by its words: a condition is by its designation, a question by the behaviour it names. */
const byWords: ReadonlySet<Requirement['level']> = new Set(['must', 'nice', 'duty', 'eligibility'])

const asksToRun =
  /^(?:you(?:['’]ll| will)? )?(?:(?:lead|manage|run|head|oversee)\b|be (?:in charge of|responsible for)\b)/iu
const runs =
  /^(?:I (?:am |was )?)?(?:responsible for|in charge of|(?:manag|oversee|head)\p{L}*|le(?:a?d|ads)|ran|runs?)\b/iu

const asksToTeach =
  /\b(?:train|mentor|coach|teach|induct|develop|supervis)\p{L}*(?:,| and| or|(?= ))[^.;]*\b(?:teams?|staff|people|colleagues|others|students|apprentices|\p{L}{3,}(?:ers|ors|ists|ians))\b/iu
const teaches =
  /\b(?:train(?:ed|s|ing)?|taught|(?:mentor|coach|teach|induct|supervis|precept)\p{L}*|show(?:ed|s)? \p{L}+ (?:new|how))\b/iu

/** What one holds is named in few words; being in charge of something, and bringing people on, in words that every text shares. */
const isOtherwiseFit = ({ text, kind }: Held, requirement: string): boolean =>
  (kind !== null && papers.has(kind) && asksForAnyPaper.test(requirement)) ||
  (asksToRun.test(requirement) && runs.test(text)) ||
  (asksToTeach.test(requirement) && teaches.test(text)) ||
  isPlainAnswer({ text, kind }, requirement)

const papers: ReadonlySet<EntryKind> = new Set(['certificate', 'award', 'education', 'language'])
const asksForAnyPaper =
  /\b(?:qualif|certif|licen[cs]|diploma|degree|training|ticket|accredit|course|fluen|spoken|languages?)/iu

const asksForDoing = /^(?:(?:proven|hands[- ]on|practical|solid|good|strong|relevant|some|previous) )*experience\b/iu

/** "Five years in planning, and who has managed a small team": being in charge of people is asked for beside something else. */
const asksForChargeToo = (requirement: string): boolean =>
  /\b(?:who (?:has|have)|having|and(?: have| has)?|including) (?:also )?(?:led|managed|supervised|line[- ]managed|run) (?:an? |the |your own )?(?:\p{L}+ ){0,3}(?:teams?|staff|people|shifts?|crews?|department)\b/iu.test(
    requirement,
  )

/** What a person would put there whatever it scores: the language that is asked for by its name, and being in charge of people for being in charge of people. */
const isPlainAnswer = ({ text, kind }: Held, requirement: string): boolean =>
  kind === 'language'
    ? isNamedTongue(text, requirement)
    : usesComputers(text, requirement) ||
      (asksForPeople(requirement) && leads.test(text) && tellsOfCharge(text) !== null)

const asksForPeople = (requirement: string): boolean =>
  asksForCharge(requirement) !== null || tellsOfCharge(requirement) !== null || asksForChargeToo(requirement)

/** What stands behind all that was ranked: few words tell a licence, a certificate or a language, and fewer match. */
const behind = 0.12

function withFurther({ ranked }: Match, evidence: readonly Evidence[]): readonly RankedEvidence[] {
  const seen = new Set(ranked.map(({ evidence: id }) => id))
  return [
    ...ranked,
    ...evidence.filter(({ id }) => !seen.has(id)).map(({ id }) => ({ evidence: id, score: behind, why: [] })),
  ]
}

/** Whether one item alone comes near what is asked for, in words of it: then it answers even where it touches it from the side ("cash" for cash handling), if not by another sort of the thing. */
const standsOut = ({ ranked: [first, second] }: Match): boolean =>
  first !== undefined &&
  sharesWords(first) &&
  first.score >= enough.alone &&
  first.score - (second?.score ?? 0) >= farAhead
const farAhead = 0.15

/** Items that answer by themselves, not far behind the best. */
function fittingOf(match: Match, isNamed: (item: RankedEvidence) => boolean = () => false): readonly RankedEvidence[] {
  const { verdict, ranked } = match
  if (verdict === 'none') return []
  return ranked.filter(
    (item) =>
      item.score >= (ranked[0]?.score ?? 0) * shareOfBest &&
      item.score >= (sharesWords(item) || isNamed(item) ? enough.shared : enough.related[verdict]),
  )
}
