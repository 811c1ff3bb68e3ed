import { describe, expect, it } from 'vitest'
import { numberPhrase } from './number-phrases.ts'

describe('number words of several parts', () => {
  it.each([
    ['fr', 'quatre vingt quatre', 84],
    ['fr', 'soixante dix sept', 77],
    ['fr', 'vingt et un', 21],
    ['fr', 'deux cent cinquante', 250],
    ['fr', 'quatre vingts', 80],
    ['fr', 'mille neuf cents', 1900],
    ['es', 'mil doscientas', 1200],
    ['es', 'treinta y cinco', 35],
    ['es', 'ciento cincuenta', 150],
    ['es', 'quinientos', 500],
    ['de', 'zweiundzwanzig', 22],
    ['de', 'viereinhalb', 4.5],
    ['de', 'anderthalb', 1.5],
    ['de', 'dreihundertfünfzig', 350],
    ['de', 'zweitausendachthundert', 2800],
  ] as const)('%s: %s is %d', (language, words, value) => {
    const parts = words.split(' ')
    expect(numberPhrase(parts, language)).toEqual({ value, used: parts.length })
  })

  it.each([
    ['fr', 'un'],
    ['de', 'wunderbar'],
    ['de', 'weihalb'],
    ['es', 'una'],
    ['en', 'twenty'],
  ] as const)('%s: "%s" is left alone', (language, word) => {
    expect(numberPhrase([word], language)).toBeNull()
  })
})
