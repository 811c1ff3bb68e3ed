import { anyCase } from '../../text/any-case.ts'
import { claimWords } from './claim-words.ts'
import { isSmall } from './is-small.ts'
import { wordStem } from './word-stem.ts'

/** What a text says that somebody other than the writer did. */
export interface OthersDeed {
  readonly deed: string
  /** Stems of what it was done to; empty for "it". */
  readonly object: readonly string[]
  /** The clause that says so. */
  readonly clause: string
}

const irregular =
  'made|done|did|written|wrote|drawn|drew|built|led|ran|run|thought|found|taught|sold|paid|taken|took|given|gave|chosen|chose|set|won|held|kept|cut|put|bought|brought|sent|said|drove|driven|spoke|spoken|sang|sung|shot|cooked'
const past = `\\p{L}{3,}ed|${irregular}`
const person =
  '(?:colleagues?|(?:team |shift |crew )?(?:leaders?|lead)|manager|management|supervisor|boss|chef|head|director|partner|friends?|consultants?|contractors?|sub-?contractors?|agency|agencies|firm|solicitor|architects?|parents?|owner|committee|board|captain|foreman|mentor|tutor|professor|volunteers?|clerk|nurse|surgeon|mate|wife|husband|sister|brother|mother|father|others?|teammates?|\\p{L}{3,}(?:er|or|ar|ist|ian|ant|man|woman)s?)'
const who = `(?:(?:the|my|our|an?|another|his|her|their|one|two|three|external|outside) (?:\\p{L}+[ -]){0,2}?${person}|chef|management|others|someone else|somebody else|(?:students|pupils|volunteers|contractors|sub-?contractors|colleagues|apprentices|trainees|residents|children|parents|consultants|agencies|staff|guests|customers|clients|members|users|readers|teachers|students)|(?:the|our|an?|another) (?:\\p{L}+ )?(?:office|department|school|university|council|company|bank|hospital|team|group|family|court|police|client))`
/** "trained by viticulturist Dr. Pell", "led by IT", "started by pupils' council": told by a calling or a name, with no article. */
const named = `(?:${anyCase(`(?:\\p{L}+['’]? ){0,2}?(?:${person}|office|council)`)}|(?:\\p{Ll}+ )?(?:Dr|Prof|Mrs?|Ms)\\.? ?\\p{Lu}\\p{L}*|(?:the |our |my )?\\p{Lu}{2,})`
const callings =
  '(?:teacher|manager|officer|nurse|doctor|engineer|colleague|supervisor|leader|owner|director|board|council|committee|office|police|landlord|therapist|specialist|clerk|consultant)s?'
const bare = `(?:${anyCase(`(?:\\p{L}+ )?${callings}`)}|HR|IT)`
const hasBare = new RegExp(`\\b${callings} \\p{L}|\\b(?:HR|IT) \\p{L}`, 'iu')
const passive = new RegExp(
  anyCase(`\\b(?<deed>${past})(?: (?:off|up|out|down))? by `) +
    `(?<who>${anyCase(who)}|${named})` +
    anyCase(`\\b(?!,? (?:and|with) (?:me|I|myself)\\b)`),
  'gu',
)
const activeBy = (doers: string): RegExp =>
  new RegExp(
    anyCase(
      `(?:^|[.;,:(]\\s*|\\b(?<lead>and|but|while|when|where|which|that|as|then|whom) )(?:later |then )?(?<who>he|she|they|`,
    ) +
      doers +
      anyCase(
        `) (?:(?:later|then|also|has|have|had|already|usually|always) )*(?<deed>${past})\\b(?<what>[^.;,:()\\n]{0,50})`,
      ),
    'gu',
  )
const active = activeBy(anyCase(who))
const activeOrBare = activeBy(`${anyCase(who)}|${bare}`)

/** "idea from the physiotherapist", "pilot from an outside firm", "to a plan by the head gardener": who gave what by a noun. */
const given = new RegExp(
  `${anyCase(
    '\\b(?<deed>ideas?|design|plans?|drawings?|methods?|pilot|recipes?|photos|translation|proposal|suggestion|decisions?|choices?|system|script|tool) (?:(?:came )?(?:from|by)|of) ',
  )}(?<who>${anyCase(who)}|${named})\\b`,
  'gu',
)
/** "on the owner's decision". */
const hasOwned = /['’]s? (?:decision|choice|idea|plan|proposal|suggestion)/iu
const owned = new RegExp(`\\b${who}['’]s? (?<deed>decisions?|choices?|ideas?|plans?|proposals?|suggestions?)\\b`, 'giu')
/** Deeds told by a noun. */
const nouns: Readonly<Record<string, string>> = {
  decision: 'decide',
  choice: 'choose',
  proposal: 'propose',
  suggestion: 'suggest',
  translation: 'translate',
}

/** "after the roof was repaired": a deed that only dates one's own, with nobody named for it. */
const setting = new RegExp(
  `\\b(?:after|once|when|while|until|since) (?:the|our|its|their) (?<what>(?:\\p{L}+ ){1,4}?)(?:was|were|(?:had|has|have) been|was being|were being) (?:\\p{L}+ly )?(?<deed>${past})\\b(?! by (?:me|I|us)\\b)`,
  'giu',
)

/** The deeds of others in a text: "decisions were made by the committee", "he signed it off later". */
export function othersDeeds(text: string): readonly OthersDeed[] {
  const undergone = text.includes(' by ') ? [...text.matchAll(passive)] : []
  return [
    ...undergone.map((match) => {
      const before = /[^.;:\n]*$/u.exec(text.slice(0, match.index))?.[0] ?? ''
      const what = before.replace(/,? (?:which|that) (?:was|were|is|are|has been) (?:then )?$/iu, '')
      return { deed: deedOf(match), object: objectIn(what, true), clause: `${before}${match[0]}` }
    }),
    ...[...text.matchAll(hasBare.test(text) ? activeOrBare : active)]
      .filter(({ groups, index }) => !isBiography(groups?.who ?? '', text.slice(0, index)))
      .map((match) => ({
        deed: deedOf(match),
        object: /^(?:which|that|whom)$/iu.test(match.groups?.lead ?? '')
          ? objectIn(/[^.;:\n]*$/u.exec(text.slice(0, match.index))?.[0] ?? '', true)
          : objectIn(match.groups?.what ?? '', false),
        clause: match[0],
      })),
    ...[...text.matchAll(given), ...(hasOwned.test(text) ? text.matchAll(owned) : [])].map((match) => ({
      deed: deedOf(match),
      object: [],
      clause: match[0],
    })),
    ...[...text.matchAll(setting)].map((match) => ({
      deed: deedOf(match),
      object: objectIn(match.groups?.what ?? '', true),
      clause: match[0],
    })),
  ]
}

/** "She led two audits.": with nobody named before, the writer tells of themselves as biographies do. */
const isBiography = (who: string, before: string): boolean => /^s?he$/iu.test(who) && !somebody.test(before)
const somebody = new RegExp(`\\b${anyCase(person)}\\b|\\b\\p{Lu}\\p{Ll}+ (?:and|who|then)\\b`, 'u')

function deedOf({ groups }: RegExpExecArray): string {
  const deed = (groups?.deed ?? '').toLowerCase()
  return wordStem(nouns[deed.replace(/s$/u, '')] ?? deed)
}

const most = 4

function objectIn(what: string, before: boolean): readonly string[] {
  if (/^\s*(?:it|them|this|that|these|those)\b/iu.test(what)) return []
  const said = before
    ? (/[^,]*$/u.exec(what.replace(/,\s*$/u, ''))?.[0] ?? '')
    : what.replace(/\b(?:who|which|that|to|for)\b.*$/u, '')
  const stems = claimWords(said)
    .filter((word) => !isSmall(word, 'en'))
    .map(({ stem }) => stem)
  return before ? stems.slice(-most) : stems.slice(0, most)
}
