import { describe, expect, it } from 'vitest'
import { requirementHeading } from './requirement-heading.ts'

const over = (text: string) => requirementHeading({ text, level: 'must' })

describe('the heading of a requirement that is a sentence', () => {
  it.each([
    ['You should have a sure hand with a scalpel.', 'A sure hand with a scalpel'],
    ['Have years at a wheel and are fluent in two glazes', 'Have years at a wheel and are fluent in two glazes'],
    ['be very good with a lathe.', 'Very good with a lathe'],
    ['to hold your nerve when two trains are late at once.', 'Hold your nerve when two trains are late at once'],
    ['you need to be easy with strangers – we use Slack', 'Easy with strangers'],
    ['You must be used to heights.', 'Used to heights'],
    ['You will need to have led a crew of five', 'Having led a crew of five'],
    ['You’re punctual', 'Being punctual'],
    ['You know your way round a kiln', 'Know your way round a kiln'],
    ['You would own the tide tables', 'Own the tide tables'],
    ['The post holder manages two lifeboats', 'Manage two lifeboats'],
    ['The successful candidate will be a qualified diver', 'A qualified diver'],
    ['As Harbour Master you will chair the safety forum', 'Chair the safety forum'],
    ['The Head of Pilotage will train two cadets', 'Train two cadets'],
    ['You do need to have managed people, and preferably pilots', 'Having managed people, and preferably pilots'],
    ['Candidates must hold a pilot’s licence', 'A pilot’s licence'],
  ])('leaves out whom it speaks to: “%s” is “%s”', (text, heading) => expect(over(text)).toBe(heading))

  it.each([
    ['We are looking for somebody who can splice rope', 'Somebody who can splice rope'],
    ['The post is subject to an enhanced DBS check.', 'An enhanced DBS check'],
    ['This role involves working at height', 'Working at height'],
    ['We’d like you to have a first aid certificate', 'A first aid certificate'],
    ['We would also look to you to plan the dredging, which begins in May.', 'Plan the dredging, which begins in May'],
    ['We’d love it if you’ve worked on a pilot boat before', 'Having worked on a pilot boat before'],
    ['What matters to us is that you can tie a bowline', 'Able to tie a bowline'],
    ['If you have a crane ticket so much the better', 'A crane ticket'],
    ['It would help if you can read a chart', 'Able to read a chart'],
  ])('leaves out who asks: “%s” is “%s”', (text, heading) => expect(over(text)).toBe(heading))

  it.each([
    ['Knowledge of tide tables (A/I)', 'Knowledge of tide tables'],
    ['A diving medical is essential.', 'A diving medical'],
    ['Experience of night watches desirable', 'Experience of night watches'],
    ['Some Norwegian would be a bonus too', 'Some Norwegian'],
    ['Knowledge of slings is useful but we can send you on the course.', 'Knowledge of slings'],
  ])('leaves out that it is asked for, and what reassures: “%s” is “%s”', (text, heading) =>
    expect(over(text)).toBe(heading),
  )
})

describe('the heading of a requirement stays as it is', () => {
  it.each([
    'Experience of tide tables',
    'Chart work, ideally on paper, and a calm voice on the radio',
    'You can show us how you cut waiting times',
    'In this post you will lead the crew and you will write the log',
    'Newcomers are welcome to ask but this one really needs five years at sea',
    'Have a mate’s ticket or be ready to work towards one',
    'Abgeschlossene Ausbildung als Schiffsmechaniker',
  ])('where nothing can go without loss: “%s”', (text) => expect(over(text)).toBe(text))

  it('where a form asks', () => {
    const text = 'You will lead a team. How would you begin? (200 words)'
    expect(requirementHeading({ text, level: 'question' })).toBe(text)
  })
})
