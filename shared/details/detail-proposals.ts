import type { Basics } from '../domain/basics.ts'
import type { Details } from '../domain/details.ts'
import { isAddress } from './is-address.ts'
import { isSameWords } from './is-same-words.ts'

export const detailFields = ['name', 'address', 'email', 'phone', 'links'] as const
export type DetailField = (typeof detailFields)[number]

/** Something a source states about the person that their details do not say yet. */
export interface DetailProposal {
  readonly field: DetailField
  readonly value: string
  /** Names of the sources that state it. */
  readonly sources: readonly string[]
}

export interface StatingSource {
  readonly name: string
  readonly basics: Basics
  /** Its words that became nothing; an address among them is stated too. */
  readonly unplaced?: readonly { readonly text: string }[]
}

/** What the sources state and the details do not, each value once, in the order of the sources. Nothing is taken by itself. */
export function detailProposals(details: Details, sources: readonly StatingSource[]): DetailProposal[] {
  return detailFields.flatMap((field) => {
    const found = new Map<string, Set<string>>()
    for (const source of sources)
      for (const value of stated(source, field)) {
        const known = [...found.keys()].find((one) => isSameValue(field, one, value)) ?? value
        found.set(known, (found.get(known) ?? new Set()).add(source.name))
      }
    return [...found]
      .filter(([value]) => !says(details, field, value))
      .map(([value, names]) => ({ field, value, sources: [...names] }))
  })
}

/** The details with a proposal taken: a link joins the others, everything else takes the field's place. */
export function withProposal(details: Details, { field, value }: Pick<DetailProposal, 'field' | 'value'>): Details {
  if (field === 'links') return { ...details, links: [...details.links.filter(Boolean), value] }
  if (field === 'address') return { ...details, address: [value] }
  return { ...details, [field]: value }
}

function stated({ basics, unplaced = [] }: StatingSource, field: DetailField): readonly string[] {
  if (field === 'links') return basics.urls
  const left = field === 'address' ? unplaced.map(({ text }) => text).filter(isAddress) : []
  const value = field === 'address' ? basics.location : basics[field]
  return [value ?? '', ...left].map((text) => text.trim()).filter(Boolean)
}

function says(details: Details, field: DetailField, value: string): boolean {
  if (field === 'links') return details.links.some((link) => isSameLink(link, value))
  if (field === 'address') return details.address.length > 0 && isSameWords(details.address.join(' '), value)
  return isSameWords(details[field], value)
}

const isSameValue = (field: DetailField, one: string, other: string) =>
  field === 'links' ? isSameLink(one, other) : isSameWords(one, other)

const isSameLink = (one: string, other: string) => isSameWords(linkOf(one), linkOf(other))
const linkOf = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/iu, '')
