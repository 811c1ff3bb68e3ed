import type { Unit } from '../asks/unit.ts'
import { readLimit } from '../facts/limit.ts'
import { startsAsAsset } from './ask-cues.ts'

const prompt =
  /^(?:q(?:uestion)?\s*\d*[.:)]?\s*)?(?:please |briefly |in (?:no more than|up to|under|about|\d+)[^,]{0,30}, ?(?:please )?|using [^,]{0,60}, ?|with reference to[^,]{0,60}, ?|in your own words, ?)*(?:tell us|describe|explain|outline|give (?:us )?(?:an? |one |two )?(?:specific |brief )?(?:example|detail|account)|share|say (?:why|what|how)|provide (?:an? |us with |one )?(?:example|account|evidence|statement|summary|details|specific|personal|brief)|write|summari[sz]e|set out|demonstrate|show (?:us )?how|discuss|reflect on|list|state|detail|address|answer|use (?:this|the) (?:box|space|section)|what|why|how|when|where|which|who|have you|are you|do you|did you|can you|could you|would you|will you|is there|in what|beschreib\w*|erläuter\w*|warum|wie|was|welche\w*|nennen|décrivez|pourquoi|comment|expliquez|quelles?|quels?|describ[ae]|por qué|explique|cuénta\w*|qué|cómo|beschrijf|waarom|leg uit|vertel|hoe|请描述|请说明|请简述|为什么|説明してください|なぜ)/u
const interrogative = /[?？](?:\s*\([^()]{1,40}\)\.?)?$/u
const statement =
  /\b(?:supporting statement|personal statement|statement of suitability|suitability statement|supporting information|written statement|covering statement|selection criteria response|statement of (?:interest|purpose|claims)|pitch)\b/u
/** A letter with a limit is asked for as a statement is; without one it only is a way to apply. */
const letter = /\b(?:covering|cover|supporting|motivation) letter\b/u
/** A length in pages, which limits a letter as words would. */
const pages = /\b(?:(?:one|two|three|[1-4])(?: sides?| pages?|-page)|(?:an?|single) (?:page|side)|sides? of a4)\b/u
const askedFor =
  /\b(?:asked|required|invited|need|expected) (?:to|for)\b.{0,80}\b(?:statement|example|answer|essay|evidence|response|summary)\b/u
const writes =
  /\b(?:provide|write|submit|complete|prepare|include|use|show|set(?:ting)? out|explain\w*|describ\w*|outlin\w*|demonstrat\w*|address\w*|answer|tell us|upload|attach|in your|asked to|asked for|required to|need to)\b/u

/** What is sent along with a CV and has to be written first. */
const sendsText =
  /\b(?:send|submit|email|e-mail|attach|provide|write|include|enclose|upload)\b.{0,80}\b(?:statement|letter|essay|proposal|summary|note|account|piece|lines|paragraphs?|page|story|answers?)\b/u

/** "A research statement not exceeding 500 words": what is to be sent, named by itself. */
const namedText = /^an? (?:\p{L}+ ){0,2}(?:statement|essay|proposal) (?:not|of|no|in)\b/u

/** How to fill in what follows, rather than something to answer. */
const instruction =
  /^(?:please )?(?:answer|respond to|reply to|complete|use|send)\b(?! (?:why|how|what)\b)[^.]{0,40}\b(?:both|all|each|every|these|following|questions?|below|boxe?s?|form)\b/u

/** "Leading a team – Please describe how …": what the question is about stands before it. */
const topic =
  /^[\p{L}][\p{L} ,'’&/-]{2,45}? ?(?:\([^()]{2,40}\) ?)?[–—:-] (?=(?:please )?(?:tell us|describe|explain|outline|give|provide|share|what|how|why|when)\b)/u

/** True when a unit is a question of a form or a prompt for a statement that the applicant answers in writing. */
export function asksAQuestion(unit: Unit, text: string): boolean {
  const { zone, line } = unit.from
  if (instruction.test(text)) return false
  const limited = readLimit(unit.text) !== null
  const asked = text.replace(topic, '')
  if (asked !== text && (limited || unit.from.limit !== null) && (interrogative.test(asked) || prompt.test(asked)))
    return true
  const set = unit.from.limit !== null && (interrogative.test(text) || prompt.test(text))
  const numbered = /(?:^|\s)(?:q(?:uestion)?\s*)\d{1,2}[.:)]?\s*$/iu.test(
    line.block.text.slice(Math.max(0, line.range.start - 40), line.range.start),
  )
  if (zone === 'question') return asksInForm(unit, text, limited || numbered)
  if (limited && (statement.test(text) || letter.test(text)) && writes.test(text)) return true
  if (limited && (sendsText.test(text) || namedText.test(text))) return true
  if (limited && interrogative.test(text) && zone !== 'company') return true
  if (interrogative.test(text) && zone === 'process' && readLimit(line.text) !== null) return true
  if (unit.form === 'prose' && (zone === 'process' || zone === null) && tellsUs.test(text)) return true
  if (
    limited &&
    unit.form === 'prose' &&
    /\b(?:tell(?:ing)? us|explain(?:ing)?|describ(?:e|ing)|say(?:ing)? (?:why|how|what))\b/u.test(text)
  )
    return true
  if ((limited || numbered) && prompt.test(text) && !startsAsAsset(text))
    return (
      !/\b(?:these|following|each|questions)\b/u.test(text) &&
      !/^(?:write|list) (?:clear|and|reports)/u.test(text) &&
      zone !== 'company'
    )
  if (set && !startsAsAsset(text) && (zone === 'process' || zone === null)) return true
  if (limited && (statement.test(text) || askedFor.test(text))) return true
  if ((zone === 'process' || zone === null) && fewLines.test(text)) return true
  if (letter.test(text) && pages.test(text) && aboutTheApplicant.test(text)) return true
  return (
    unit.form === 'prose' &&
    zone !== 'duty' &&
    statement.test(text) &&
    writes.test(text) &&
    aboutTheApplicant.test(text)
  )
}

/** "Tell us which book you would save": a question put as an order, not "tell us about yourself". */
const tellsUs = /^(?:in it,? |there,? |please |and |then )*(?:tell us|explain|say) (?:which|what|why|how) .{12,}$/u

/** "A couple of lines on the biggest payroll you've run": a short answer asked for in a mail. */
const fewLines =
  /^(?:and )?(?:please )?(?:tell us|say|explain|write|describe)\b[^.]{0,40}?\bin (?:a (?:couple of|few)|two|three|some) (?:short |brief )?(?:lines|sentences|words|paragraphs)\b|^(?:a (?:short|brief) (?:note|paragraph|summary|account|description|piece|statement)|(?:a (?:couple|few) of|a few|two|three|some) (?:short |brief )?(?:lines|sentences|bullet points|paragraphs)) (?:on|about|saying|telling|explaining)\b/u

const aboutTheApplicant =
  /\b(?:how you|why you|your (?:experience|suitability|skills|interest|motivation)|criteri(?:a|on)|person specification|points|requirements|examples?|you meet|suitab)\b/u

function asksInForm(unit: Unit, text: string, limited: boolean): boolean {
  if (prompt.test(text) || interrogative.test(text)) return unit.form === 'item' || limited || prompt.test(text)
  if (unit.from.line.form === 'item' && answerInWriting.test(text)) return true
  if (unit.form === 'item' && /\d[.)]?\s*$/u.test(unit.from.line.glyph) && !startsAsAsset(text)) return true
  return limited && !startsAsAsset(text)
}

/** "An example of writing you are proud of": what a form wants told, named rather than asked for. */
const answerInWriting =
  /^(?:(?:an?|one|two|three|your|any|the) )?(?:\p{L}+ )?(?:examples?|times?|occasion|moment|story|reasons?|ideas?|views?|thoughts|motivation|piece of|something|someone|anything|availability|salary expectations?|notice period)\b|^(?:the \p{L}+ )?you(?:r|'re)?\b.{0,80}\b(?:proud|learn(?:ed|t)|motivat\w*|reason|hope|proudest)/u
