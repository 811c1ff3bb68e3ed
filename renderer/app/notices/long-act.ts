import { announce } from '../../components/messages/live-region.tsx'
import { attempt, say, toasts } from './toasts.ts'

/** Milliseconds after which an act says that it is still at work. */
const patience = 300
const topic = 'long act'
const under = new Set<AbortController>()

/** Stops whatever takes long just now, where its message cannot be reached: a dialog keeps the keyboard to itself. */
export function stopLongActs(): void {
  for (const stop of under) stop.abort()
}

/** Runs an act that may take long: after a moment it says what is being done, and can be stopped. Null when it failed or was stopped. */
export async function longAct<T>(text: string, act: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  const stop = new AbortController()
  under.add(stop)
  const timer = setTimeout(() => {
    say(text, { label: 'Stop', run: () => stop.abort() }, topic)
    toasts.set((all) => all.map((toast) => (toast.topic === topic ? { ...toast, stays: true } : toast)))
    announce(text)
  }, patience)
  try {
    return await attempt(() => unlessStopped(act(stop.signal), stop.signal))
  } finally {
    clearTimeout(timer)
    under.delete(stop)
    toasts.set((all) => all.filter((toast) => toast.topic !== topic))
  }
}

/** What the person stopped is no failure, in whichever way it then ends. */
async function unlessStopped<T>(result: Promise<T>, signal: AbortSignal): Promise<T | null> {
  try {
    return await result
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}
