import type { ReadDocument } from '../../../../shared/domain/reading.ts'
import { attr, elementsOf, type HtmlParent } from './tree.ts'

export interface JobPosting {
  readonly facts: NonNullable<ReadDocument['meta']>
  /** HTML. */
  readonly description: string
}

/** The JobPosting that a page states as JSON-LD (schema.org), if any. */
export function jobPosting(root: HtmlParent): JobPosting | null {
  for (const element of elementsOf(root)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attr(element, 'type'))) continue
    const found = findPosting(parsed(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')), 0)
    if (found) return toPosting(found)
  }
  return null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.trim().replace(/^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''))
  } catch {
    return null
  }
}

function findPosting(value: unknown, depth: number): object | null {
  if (typeof value !== 'object' || value === null || depth > 5) return null
  if (/(?:^|\/)JobPosting$/.test([Reflect.get(value, '@type')].flat().join(' '))) return value
  for (const inner of Object.values(value)) {
    const found = findPosting(inner, depth + 1)
    if (found) return found
  }
  return null
}

function toPosting(value: object): JobPosting {
  const get = (name: string) => text(Reflect.get(value, name))
  const facts = {
    role: get('title'),
    company: text(Reflect.get(value, 'hiringOrganization')),
    place: place(Reflect.get(value, 'jobLocation')) || (get('jobLocationType') === 'TELECOMMUTE' ? 'Remote' : ''),
    closes: get('validThrough'),
    language: get('inLanguage'),
  }
  const parts = [
    'description',
    'responsibilities',
    'qualifications',
    'experienceRequirements',
    'skills',
    'educationRequirements',
  ]
  const described = parts
    .map(get)
    .filter((part, index, all) => part !== '' && !all.slice(0, index).some((each) => each.includes(part)))
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== '')),
    description: described.map((part) => `<div>${unescaped(part)}</div>`).join('\n'),
  }
}

/** A string as it is, a thing by its name, several joined. */
function text(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join(', ')
  if (typeof value === 'object' && value !== null)
    return text(Reflect.get(value, 'name') ?? Reflect.get(value, 'description') ?? '')
  return ''
}

function place(value: unknown): string {
  if (Array.isArray(value)) return value.map(place).filter(Boolean).join(' / ')
  if (typeof value !== 'object' || value === null) return text(value)
  const address: unknown = Reflect.get(value, 'address')
  if (typeof address !== 'object' || address === null) return text(address) || text(value)
  return ['addressLocality', 'addressRegion', 'addressCountry']
    .map((name) => text(Reflect.get(address, name)))
    .filter(Boolean)
    .join(', ')
}

/** Descriptions are often HTML escaped once more. */
function unescaped(html: string): string {
  if (/<[a-z]/i.test(html) || !/&lt;[a-z/]/i.test(html))
    return /<[a-z]/i.test(html) ? html : html.replace(/\n/g, '<br>')
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
