import { announce } from '../../components/messages/live-region.tsx'
import { createStore } from '../../components/store.ts'
import { refreshSoon } from '../live/live-updates.ts'
import { type Place, place } from '../navigation.ts'
import { problemSentence } from './problem-sentence.ts'

/** A short message at the foot of the window, perhaps with one act such as Undo. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'problem'
  readonly act?: { readonly label: string; readonly keys?: string; readonly run: () => void }
  /** A newer message of the same topic takes its place; whoever gives a topic announces the message themselves. */
  readonly topic?: string
  /** Stays until it is taken away: what it tells of still goes on. */
  readonly stays?: true
}

export const toasts = createStore<readonly Toast[]>([])
let last = 0

export function closeToast(id: number): void {
  toasts.set((all) => all.filter((toast) => toast.id !== id))
}

/** Takes the message of a topic away: something newer was done of which nothing need be said. */
export function closeTopic(topic: string): void {
  toasts.set((all) => (all.some((toast) => toast.topic === topic) ? all.filter((toast) => toast.topic !== topic) : all))
}

/** Tells no key any more beside the act of a topic's message: pressed now, it would do something else. The act itself can still be pressed. */
export function forgetKeys(topic: string): void {
  withoutKeys((toast) => toast.topic === topic)
}

function withoutKeys(which: (toast: Toast) => boolean): void {
  const keyed = (toast: Toast) => toast.act?.keys !== undefined && which(toast)
  toasts.set((all) => (all.some(keyed) ? all.map((toast) => (keyed(toast) ? withoutKey(toast) : toast)) : all))
}

function withoutKey({ act, ...rest }: Toast): Toast {
  return act ? { ...rest, act: { label: act.label, run: act.run } } : rest
}

const screenOf = (here: Place | null) => (here?.kind === 'application' ? `${here.id} ${here.view}` : here?.kind)

// A key belongs to the screen on which the message was said; the message goes along to the next.
let screen = screenOf(place.get())
place.subscribe(() => {
  const next = screenOf(place.get())
  if (next !== screen) withoutKeys(() => true)
  screen = next
})

export function say(text: string, act?: Toast['act'], topic?: string): void {
  last += 1
  const toast: Toast = { id: last, text, tone: 'plain', ...(act ? { act } : {}), ...(topic ? { topic } : {}) }
  toasts.set((all) => [...all.filter((one) => !topic || one.topic !== topic).slice(-2), toast])
}

const nextStep = 'next step'

/** Says what comes next, with the act that does it. It stays until it is done or closed, or the person goes elsewhere by themselves. */
export function sayNext(text: string, act: NonNullable<Toast['act']>): void {
  say(text, act, nextStep)
  toasts.set((all) => all.map((toast) => (toast.topic === nextStep ? { ...toast, stays: true } : toast)))
  announce(text)
  const stop = place.subscribe(() => {
    stop()
    closeTopic(nextStep)
  })
}

/** Shows what went wrong. Says nothing about what the person stopped themselves. */
export function sayProblem(error: unknown): void {
  const text = problemSentence(error)
  if (text === null) return
  last += 1
  const toast: Toast = { id: last, text, tone: 'problem' }
  toasts.set((all) => [...all.slice(-2), toast])
}

/** Runs an act and reads again what it may have changed; a failure becomes a message and null. */
export async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    const result = await act()
    refreshSoon()
    return result
  } catch (error) {
    sayProblem(error)
    return null
  }
}
