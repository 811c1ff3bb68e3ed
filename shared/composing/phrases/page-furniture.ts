import { isFurniture } from '../../text/furniture/is-furniture.ts'

/** Whether words are the furniture of a page, which tells nothing of the person: "Page 1 of 2", "Updated March 2026", "References available on request". */
export const isPageFurniture = (text: string): boolean => isFurniture(text, { owner: '', last: true })
