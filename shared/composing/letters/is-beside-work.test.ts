import { expect, it } from 'vitest'
import { isBesideWork } from './is-beside-work.ts'

it.each([
  'I am a BKA member.',
  'I am a mountain rescue volunteer.',
  'I am a school governor.',
  'I am a fell rescue dog handler.',
  'I serve as a netball umpire.',
  'I am a coach of an under-10 curling team.',
])('is no reason to be taken: %s', (text) => expect(isBesideWork(text)).toBe(true))

it.each([
  'I am a volunteer coordinator with six years in hospices.',
  'I am a beekeeper.',
  'I am a registered saddler.',
])('may open a letter: %s', (text) => expect(isBesideWork(text)).toBe(false))
