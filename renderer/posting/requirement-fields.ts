import type { Limit } from '../../shared/domain/limit.ts'
import type { Requirement, Years } from '../../shared/domain/requirement.ts'
import type { RequirementEdit } from './requirement-acts.ts'

export type LimitUnit = 'none' | 'words' | 'characters'

/** A requirement as its form holds it. */
export interface RequirementFields {
  readonly text: string
  readonly level: Requirement['level']
  readonly group: string
  readonly least: string
  readonly most: string
  readonly unit: LimitUnit
  readonly size: string
}

export function fieldsOf({ text, level, group, years, limit }: Requirement): RequirementFields {
  return {
    text,
    level,
    group: group ?? '',
    least: years ? String(years.min) : '',
    most: years?.max == null ? '' : String(years.max),
    unit: limit === null ? 'none' : 'words' in limit ? 'words' : 'characters',
    size: limit === null ? '' : String('words' in limit ? limit.words : limit.characters),
  }
}

/** Only what the person changed. */
export function changedFields(one: Requirement, fields: RequirementFields): RequirementEdit {
  const before = fieldsOf(one)
  const differ = (...names: readonly (keyof RequirementFields)[]) => names.some((name) => before[name] !== fields[name])
  return {
    ...(differ('text') ? { text: fields.text } : {}),
    ...(differ('level') ? { level: fields.level } : {}),
    ...(differ('group') ? { group: fields.group.trim() || null } : {}),
    ...(differ('least', 'most') ? { years: yearsOf(fields) } : {}),
    ...(differ('unit', 'size') ? { limit: limitOf(fields) } : {}),
  }
}

function yearsOf({ least, most }: RequirementFields): Years | null {
  if (least.trim() === '' && most.trim() === '') return null
  return { min: Math.max(0, Number(least) || 0), max: most.trim() === '' ? null : Math.max(0, Number(most) || 0) }
}

function limitOf({ unit, size }: RequirementFields): Limit | null {
  const count = Math.round(Number(size))
  if (unit === 'none' || !(count > 0)) return null
  return unit === 'words' ? { words: count } : { characters: count }
}
