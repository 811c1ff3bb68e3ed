import type { Id } from '../../shared/domain/ids.ts'
import { type Place, place, views } from './navigation.ts'

const key = 'vouch-place'

/** What is at hand in an application, which its place does not say. */
type AtHand = 'section' | 'requirement'
const atHand = new Map<AtHand, () => Id | null>()

/** Lets a screen say what is at hand in it when the page is loaded again, until the returned function is called. */
export function tellAtHand(what: AtHand, read: () => Id | null): () => void {
  atHand.set(what, read)
  return () => {
    if (atHand.get(what) === read) atHand.delete(what)
  }
}

/** Keeps where the person is, by ids alone, over loading the page again; it is gone with the tab. A page that breaks down keeps nothing. */
export function keepPlace(): () => void {
  addEventListener('pagehide', keep)
  return () => removeEventListener('pagehide', keep)
}

function keep(): void {
  const here = place.get()
  if (!here || here.kind === 'welcome') return
  const hand = here.kind === 'application' ? Object.fromEntries([...atHand].map(([what, read]) => [what, read()])) : {}
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...here, arrival: undefined, ...hand }))
  } catch {
    // A full or forbidden store only means that the page begins at its first screen.
  }
}

/** Where the person was when the page was left to be loaded again. It is given once, so that a place that breaks the page is not come back to. */
export function keptPlace(): Place | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    sessionStorage.removeItem(key)
    return typeof kept === 'object' && kept !== null ? placeIn(new Map(Object.entries(kept))) : null
  } catch {
    return null
  }
}

/** Read by hand: the first screen waits for no schema. */
function placeIn(kept: ReadonlyMap<string, unknown>): Place | null {
  const word = (name: string) => {
    const value = kept.get(name)
    return typeof value === 'string' ? value : undefined
  }
  switch (word('kind')) {
    case 'library': {
      const source = word('source')
      return source === undefined ? { kind: 'library' } : { kind: 'library', source }
    }
    case 'applications':
      return { kind: 'applications' }
    case 'details':
      return { kind: 'details' }
    case 'settings':
      return { kind: 'settings' }
    case 'help': {
      const topic = word('topic')
      return topic === undefined ? { kind: 'help' } : { kind: 'help', topic }
    }
    case 'application':
      return applicationIn(word)
    default:
      return null
  }
}

function applicationIn(word: (name: string) => string | undefined): Place | null {
  const [id, requirement, section] = [word('id'), word('requirement'), word('section')]
  const view = views.find((one) => one === word('view'))
  if (id === undefined || view === undefined) return null
  const here: Place = { kind: 'application', id, view, ...(requirement === undefined ? {} : { requirement }) }
  return section === undefined || view !== 'write' ? here : { ...here, arrival: { kind: 'section', section } }
}
