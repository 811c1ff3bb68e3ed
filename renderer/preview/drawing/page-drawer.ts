import type { PageAnswer, PageOrder } from './page-messages.ts'

/** The side of a worker that draws pages. */
export type DrawingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export interface PageDrawer {
  /** The page as a picture; null when a browser must draw it. */
  draw(order: Omit<PageOrder, 'id'>): Promise<ImageBitmap | null>
  /** Takes part until the returned function is called; after the last the worker ends. */
  join(): () => void
}

/** Milliseconds after which a worker that no page needs ends. */
const rest = 30_000

/** Draws pages in a worker, which starts with the first page. Should it ever fall over, pages are drawn by the browser. */
export function createPageDrawer(start: () => DrawingWorker): PageDrawer {
  let worker: DrawingWorker | null = null
  let [id, joined, broken] = [0, 0, false]
  let resting: ReturnType<typeof setTimeout> | undefined
  const waiting = new Map<number, (picture: ImageBitmap | null) => void>()
  const end = () => {
    worker?.terminate()
    worker = null
    for (const settle of waiting.values()) settle(null)
    waiting.clear()
  }
  const awake = () => {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', ({ data }: MessageEvent<PageAnswer>) => {
      waiting.get(data.id)?.(data.picture)
      waiting.delete(data.id)
    })
    worker.addEventListener('error', () => {
      broken = true
      end()
    })
    return worker
  }
  return {
    draw(order) {
      if (broken) return Promise.resolve(null)
      const asked = awake()
      id += 1
      const numbered: PageOrder = { id, ...order }
      return new Promise((settle) => {
        waiting.set(numbered.id, settle)
        asked.postMessage(numbered)
      })
    },
    join() {
      clearTimeout(resting)
      joined += 1
      return () => {
        joined -= 1
        if (joined === 0) resting = setTimeout(end, rest)
      }
    },
  }
}
