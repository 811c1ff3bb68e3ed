import type { NumberAtom } from '../number-atoms.ts'
import type { Bound } from '../quantity.ts'
import { boundsBefore } from '../quantity-bounds.ts'
import { isCurrencyCode } from './is-currency-code.ts'
import { near, type Reading } from './number-reading.ts'

/** The words a bound ends with, which alone are worth a longer look. */
const lastWords = new Set(Object.keys(boundsBefore).map((said) => said.split(' ').at(-1) ?? said))

/** "about", "more than", "~" before the number at `at`, and where it starts; null without one. */
export function boundBefore(reading: Reading, at: number): { bound: Bound; start: number } | null {
  const { text, atoms } = reading
  const [before, own] = [atoms[at - 1], atoms[at]]
  if (!own) return null
  if (own.before !== '' && before?.end === own.start && /^(?:nt|hk|us|au?|ca|nz|sg|r|mx)$/u.test(before.word))
    return boundBefore({ ...reading, atoms: atoms.toSpliced(at - 1, 1) }, at - 1)
  if (before && isCurrencyCode(before.word) && near(text, before, own))
    return boundBefore(
      { ...reading, atoms: atoms.toSpliced(at - 1, 1, { ...own, start: before.start }).toSpliced(at, 1) },
      at - 1,
    )
  const from =
    /^(?:an?|the|one|les|los|las|die|der|den|ein|eine[mnr]?|une?|una)$/u.test(atoms[at - 1]?.word ?? '') &&
    !/^(?:a good)$/u.test(`${atoms[at - 1]?.word} ${own.word}`)
      ? at - 1
      : at
  const sign = /[~≈<>≥]\s?$/u.exec(text.slice(Math.max(0, own.start - 2), own.start))?.[0].trim()
  if (sign) return { bound: boundsBefore[sign] ?? 'about', start: own.start }
  if (!lastWords.has(atoms[from - 1]?.word ?? '')) return null
  for (let length = 4; length >= 1; length -= 1) {
    const run = atoms.slice(Math.max(0, from - length), from)
    const last = run.at(-1)
    if (run.length < length || !last || own.start - last.end > 8 || run.some((atom) => atom.kind === 'figure')) continue
    const bound = boundsBefore[run.map((atom) => atom.word).join(' ')]
    if (run.some(({ word }) => word === 'c') && !/(?<!\p{L})c\.?\s?$/u.test(text.slice(0, own.start))) continue
    if (bound === 'over' && from < at && atoms[from]?.word === 'the') return null
    if (
      bound &&
      !(isParticle(atoms, from - length) && !isTime(atoms, from - length, at)) &&
      !isPlace(reading, from - length, at)
    )
      return { bound, start: run[0]?.start ?? own.start }
  }
  return null
}

/** What one stands under, and what is set up around several things. */
const above =
  /^(?:agreements?|contracts?|managers?|directors?|bosses|heads?|headteachers?|laws?|rules|regimes?|ministers?|governments?|owners?|captains?|conditions|headings|names|titles|flags?|roofs?|supervisors?|editors?|chefs?|conductors?|coaches|mandates?|frameworks?|licen[cs]es?|schemes?|brands?|labels?|partners?|consultants?|professors?|presidents?|masters?|foremen|systems?)$/u
const centred =
  /^(?:built|rebuilt|build|centred|centered|based|organi[sz]ed|arranged|planned|designed|written|wrapped)$/u

/** "under three collective agreements", "a menu built around 22 growers": where something stands, and no limit. */
function isPlace({ text, atoms }: Reading, from: number, at: number): boolean {
  const word = atoms[from]?.word
  if (word === 'around') return centred.test(atoms[from - 1]?.word ?? '')
  if (word !== 'under') return false
  const behind = atoms.slice(at + 1, at + 5)
  const end = behind.findIndex(
    ({ word: next, start }, index) =>
      /^(?:of|in|for|at|per|a|an|the|and|to|with|on|from)$/u.test(next) ||
      /[^\s-]/u.test(text.slice((behind[index - 1] ?? atoms[at])?.end ?? start, start)),
  )
  if (/%/u.test(atoms[at]?.after ?? '')) return false
  return (end === -1 ? behind : behind.slice(0, end)).some((one) => above.test(one.word))
}

/** "took over forty minutes": a length of time is nothing that one takes over. */
const isTime = (atoms: readonly NumberAtom[], from: number, at: number): boolean =>
  /^(?:takes?|took|taken|taking)$/u.test(atoms[from - 1]?.word ?? '') &&
  /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/u.test(atoms[at + 1]?.word ?? '')

/** "turn over £86m", "took over 3 classes": the word belongs to the verb. */
function isParticle(atoms: readonly NumberAtom[], at: number): boolean {
  return (
    (atoms[at]?.word === 'über' &&
      /^(?:auftrag|aufträge|aufträgen|vertrag|verträge|rechnung|rechnungen|budget|etat|volumen|kredit|betrag|summe|spende|spenden|förderung)$/u.test(
        atoms[at - 1]?.word ?? '',
      )) ||
    (atoms[at]?.word === 'over' &&
      /^(?:turn|turns|turned|turning|hand|handed|take|took|taken|taking|carry|carried|roll|rolled|bring|brought|spread|spreads|spreading|distributed|divided|responsibility|authority|win|won|pore|pored)$/u.test(
        atoms[at - 1]?.word ?? '',
      ))
  )
}
