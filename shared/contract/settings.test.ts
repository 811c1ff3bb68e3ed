import { describe, expect, it } from 'vitest'
import { settingsSchema } from '../domain/settings.ts'
import { settingsContract } from './settings.ts'

describe('setting one thing', () => {
  it('says nothing about the others, so that none is put back', () => {
    const input = settingsContract.set['~orpc'].inputSchema
    expect(input?.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
    expect(input?.parse({})).toEqual({})
  })

  it('takes each setting there is', () => {
    const input = settingsContract.set['~orpc'].inputSchema
    const all = settingsSchema.parse({})
    expect(input?.parse(all)).toEqual(all)
    expect(() => input?.parse({ colour: 'red' })).toThrow()
  })
})
