import { z } from 'zod'
import { createStore, type Store } from '../../components/store.ts'
import { remember, remembered } from '../../editor/remembered.ts'

/** How large pages are shown: as wide as there is room, or in percent of their size on paper. */
export type Zoom = number | 'width'

/** Percent. */
export const zoomBounds = { least: 40, most: 240 } as const
const step = 1.2
const schema = z.union([z.literal('width'), z.number().min(zoomBounds.least).max(zoomBounds.most)])

/** A zoom that is remembered under a name. */
export function keptZoom(name: string): Store<Zoom> {
  const zoom = createStore<Zoom>(remembered(`zoom ${name}`, schema) ?? 'width')
  zoom.subscribe(() => remember(`zoom ${name}`, zoom.get()))
  return zoom
}

/** Percent: on a wide screen a page that fits the width is no larger, unless that is asked for. */
const mostFitted = 130

/** One step nearer or further, from what is seen now in percent. */
export function stepped(now: number, by: 1 | -1): number {
  const next = Math.round(by === 1 ? now * step : now / step)
  return Math.min(zoomBounds.most, Math.max(zoomBounds.least, next))
}

/** CSS pixels of a point at 100 %. */
const pixelsOfPoint = 96 / 72

/** The CSS width of a page of so many points. */
export function sheetWidth(points: number, zoom: Zoom): string {
  const at = (percent: number) => `${(points * pixelsOfPoint * percent) / 100}px`
  return zoom === 'width' ? `min(100%, ${at(mostFitted)})` : at(zoom)
}

/** How large a page of so many points is seen, in percent of its size on paper, when it is so many CSS pixels wide. */
export const percentSeen = (points: number, pixels: number) => Math.round((pixels / (points * pixelsOfPoint)) * 100)
