import { z } from 'zod'

const areaSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
})

/** Where the window was left, in the system's points. */
export const windowStateSchema = z.strictObject({ bounds: areaSchema, maximised: z.boolean() })

export type Area = z.infer<typeof areaSchema>
export type WindowState = z.infer<typeof windowStateSchema>

export interface Sizes {
  readonly usual: { readonly width: number; readonly height: number }
  readonly least: { readonly width: number; readonly height: number }
}

/** As much of a window has to lie on a display that it can be taken hold of. */
const hold = 120

/**
 * Where a window opens: as it was left, never larger than the display it lies on and wholly within it; in the middle of the first display when
 * that one is gone. `displays` are the work areas, the primary first.
 */
export function placeWindow(left: WindowState | null, displays: readonly Area[], { usual, least }: Sizes): WindowState {
  const [primary] = displays
  if (!primary) return { bounds: { x: 0, y: 0, ...usual }, maximised: false }
  const display = left ? displays.find((area) => overlap(left.bounds, area) >= hold) : undefined
  const size = left?.bounds ?? usual
  const area = display ?? primary
  const width = Math.min(Math.max(size.width, least.width), area.width)
  const height = Math.min(Math.max(size.height, least.height), area.height)
  const place = display && left ? left.bounds : middle(area, { width, height })
  return {
    bounds: {
      x: within(place.x, area.x, area.x + area.width - width),
      y: within(place.y, area.y, area.y + area.height - height),
      width,
      height,
    },
    maximised: left?.maximised ?? false,
  }
}

/** The shorter side of what two areas have in common; 0 where they do not touch. */
function overlap(one: Area, other: Area): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, Math.min(across, down))
}

const middle = (area: Area, { width, height }: Sizes['usual']) => ({
  x: area.x + Math.round((area.width - width) / 2),
  y: area.y + Math.round((area.height - height) / 2),
})

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
