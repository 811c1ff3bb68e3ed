import { dateSpans } from '../../text/date-spans.ts'
import type { Line } from '../lines/line.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { written } from '../words/written-works.ts'

/** "Guest lecturer in timber at Quern University, since 2022" among papers and talks: a post with its time, and nothing written. */
export const isPostHeld = ({ text }: Line): boolean =>
  !written.test(text) &&
  /^[^,.:]{4,60}\s(?:at|for)\s\p{Lu}/u.test(text) &&
  dateSpans(text).some(({ form }) => form === 'range') &&
  scoreJobTitle(text.split(/\s(?:at|for|in)\s/u)[0] ?? '') >= 2.2
