import { overTime } from './over-time.ts'

/** What one still is, in the words of a frame. */
const still = /^I (?<verb>am(?= (?:an?|the|in charge|on|part|responsible|second|first|sole)\b)|serve(?= as\b))/u

/** "I am the first contact during the 2021 review" → "I was …": what one was for at a time that is over. */
export const inItsTime = (sentence: string): string =>
  overTime.test(sentence.replace(/\s*\([^()]*\)/gu, ''))
    ? sentence.replace(still, (_, verb: string) => `I ${verb === 'am' ? 'was' : 'served'}`)
    : sentence
