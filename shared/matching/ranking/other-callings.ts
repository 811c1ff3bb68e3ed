import { wordKey } from './word-key.ts'

/** The term that work with people of another calling answers. */
export const otherCallings = ['other', 'callings'].map(wordKey).join(' ')

/** Work done beside others. */
const beside = String.raw`\b(?:work(?:ed|s|ing)?|liais(?:e|ed|es|ing)|collaborat(?:e|ed|es|ing)|partner(?:ed|s|ing)|plan(?:ned|s|ning)? [^.;:]{0,30}|design(?:ed|s)? [^.;:]{0,30}|run|ran|built|agreed [^.;:]{0,30}|met|meet)(?: (?:closely|jointly|daily|weekly|together|regularly|side by side))? with\b|\b(?:alongside|together with|jointly with)\b|\b(?:between|bridge between|link between)\b`
/** Callings and departments by which accounts name those whom one worked with. General knowledge of many trades. */
const calling = String.raw`(?:GPs?|nurs(?:e|es|ing)|doctors?|consultants?|surgeons?|midwives|pharmac(?:y|ists?)|therap(?:y|ists?)|physio\p{L}*|psycholog\p{L}+|dieti[tc]\p{L}+|social (?:work\p{L}*|services|care)|health visitors?|police|probation|teachers?|SENCO|solicitors?|lawyers?|legal|barristers?|accountants?|finance|auditors?|sales|marketing|product managers?|HR|procurement|buyers?|engineers?|engineering|developers?|designers?|analysts?|scientists?|researchers?|architects?|surveyors?|planners?|contractors?|electricians?|plumbers?|editors?|curators?|conservators?|farmers?|vets?|chefs?|the kitchen|front of house|housekeeping|drivers?|production|quality|maintenance|warehouse|customer service|volunteers|councils?|clergy|interpreters?|IT)`
const told = new RegExp(String.raw`(?:${beside}) ((?:[\p{L}'’-]+,? ){0,6}?)${calling}(?![\p{L}-])`, 'iu')
/** Those of one's own trade. */
const same = /\b(?:other|fellow)\b/iu

/** The words of a text that tell of work with people of another calling than one's own, or null: "worked with two planners and an archaeologist". */
export function tellsOfCallings(text: string): string | null {
  const found = told.exec(text)
  return found === null || same.test(found[1] ?? '') ? null : found[0]
}
