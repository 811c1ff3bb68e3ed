import { expect, it } from 'vitest'
import { activityPhrase } from './activity-phrase.ts'

it.each([
  ['Two apprentices supervised', 'supervising two apprentices'],
  ['Court reports written and evidence given in 35 cases', 'writing court reports and giving evidence in 35 cases'],
  [
    'Guests met at the door and accompanied to their seats',
    'meeting guests at the door and accompanying them to their seats',
  ],
  ['Planting plans drawn up with the wardens', 'drawing up planting plans with the wardens'],
  [
    'Pumps inspected with the insurer, faults cleared within 14 days',
    'inspecting pumps with the insurer and clearing faults within 14 days',
  ],
  ['3,000 parcels delivered without a loss', 'delivering 3,000 parcels without a loss'],
])('%s → %s', (phrase, expected) => {
  expect(activityPhrase(phrase)).toBe(expected)
})

it.each([
  'Food cost held at 28%',
  'Waste cut from 12 bags to 6',
  'Three poems published in Quill',
  'Dashboards used by 40 colleagues',
  'Managed switchboard',
  'Link nurse for tissue viability',
  'Experience gained on night shifts',
])('leaves “%s”, which tells a result, what others did, or a thing', (phrase) => {
  expect(activityPhrase(phrase)).toBe(null)
})
