import { type Check, finding } from '../../claim.ts'
import { negations } from '../../words/reach/negations.ts'

/** How evidence says less, how it says as much, and how a claim says more, in German, French and Spanish. General knowledge of the languages. */
const ways = [
  {
    kind: 'unfinished',
    why: 'By the evidence this is not finished.',
    less: /(?<!\p{L})(?:begonnen|laufend|derzeit in|in Ausbildung|noch nicht abgeschlossen|abgebrochen|voraussichtlich|en cours|commencée?|inachevée?|en curso|empezad[oa]|sin terminar)(?!\p{L})/iu,
    asMuch:
      /(?<!\p{L}|nicht )(?:abgeschlossen|absolviert|bestanden|obtenue?|terminée?|terminad[oa]|aprobad[oa])(?!\p{L})/iu,
    more: /(?<!\p{L})(?:abgeschlossen|absolviert|bestanden|erworben|obtenue?|terminée?|achevée?|terminad[oa]|aprobad[oa]|finalicé|obtuve)(?!\p{L})/iu,
  },
  {
    kind: 'verb',
    why: 'The evidence says you had a part in this, not that you led it.',
    less: /(?<!\p{L})(?:Mitarbeit|mitgearbeitet|Mithilfe|mitgeholfen|Unterstützung|unterstützt|beteiligt|Mitwirkung|participation|participé|collaboration|collaboré|appui|aidé|colaboración|colaboré|apoyo|participación)(?!\p{L})/iu,
    asMuch:
      /(?<!\p{L})(?:Leitung|geleitet|leite|verantwortlich|responsable|dirigée?|direction|piloté|dirección|dirigí)(?!\p{L})/iu,
    more: /(?<!\p{L})(?:geleitet|leitete|Projektleit\p{L}*|verantwortet|federführend|allein|dirigé|piloté|mené|seule?|dirigí|lideré|encabecé|sol[oa])(?!\p{L})/iu,
  },
] as const

/** A study told as finished that is under way, or a lead from a part in something, where the line the claim rests on first says the less. */
export const checkMoreAbroad: Check = (claim, { items }) => {
  const [first] = items
  if (!first || claim.language === 'en' || claim.plain.search(negations) >= 0) return []
  return ways.flatMap(({ kind, why, less, asMuch, more }) => {
    const said = more.exec(claim.plain)
    if (!said || less.test(claim.plain) || !less.test(first.text) || asMuch.test(first.text)) return []
    return [finding(claim, { start: said.index, end: said.index + said[0].length }, { kind, why })]
  })
}
