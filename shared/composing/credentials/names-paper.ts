import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { degreeLetters, heldProofs, proofLike } from './credential-words.ts'
import { heldSchemes } from './held/held-schemes.ts'

/** A level, a grade, a unit or a word for a paper or what was taught: what names of papers are made of. General knowledge. */
const words =
  /\b(?:levels? \d|L\d|QQI|NVQ|SVQ|BTEC|GCSEs?|grade \d|cert\p{L}*|diploma|award|licen[cs]e|card|ticket|permit|pass|badge|registration|registered|accredited|qualified|chartered|DBS|PVG|aid|hygiene|safety|safeguarding|handling|awareness|rescue|training|course|refresher|COSHH|HACCP|CPD|CPR|BLS|ALS)\b|(?:\p{L}ing|\bwork)$/iu
const code = /(?:^|\s)(?=\S*\d)(?=\S*\p{Lu})[\p{Lu}\d][\p{L}\d/+&.-]+(?=$|\s)/u

/** Whether one of several things in a row surely is a paper by its own words, whatever heading it stands under: "WSET Level 2", "Abrasive wheels ticket". A tool ("Cascade"), who one is ("Team medic") and how well are none. */
export function namesPaper(member: string): boolean {
  const own = member.replace(/\s*\([^()]*\)/gu, '').trim()
  const head = phraseHead(own)?.word ?? ''
  if (roleNouns.has(head)) return false
  return (
    heldProofs.has(head) ||
    heldSchemes.test(own) ||
    proofLike.test(own) ||
    degreeLetters.test(own) ||
    words.test(own) ||
    code.test(own)
  )
}
