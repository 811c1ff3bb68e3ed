import { describe, expect, it } from 'vitest'
import { checkClaim } from '../check-claim.ts'

const flags = (text: string, ...evidence: readonly string[]) =>
  checkClaim({ text, evidence: evidence.map((item, at) => ({ id: `e${at}`, text: item })), today: '2026-06-01' })
    .filter(({ level, kind }) => level === 'flag' && /^(?:number|bound|date|frequency|name)$/u.test(kind))
    .map(({ quote }) => quote)

describe('a number said in other words', () => {
  it.each([
    ['Dough cost us one pound twelve a loaf.', 'Dough cost £1.12 a loaf'],
    ['My budget was two point four million pounds.', 'Budget £2.4m'],
    ['My press weighs one and three quarter tonnes.', 'Press of 1.75 t'],
    ['My rota was six weeks, with four of them at sea.', 'Offshore rota 4 weeks on, 2 off'],
    ['The seven of us cover the night.', 'Lead 6 technicians, nights'],
    ['I taught three year groups.', 'Taught Years 7 to 9'],
    ['The eleven-year-olds sang for me.', 'Sang with Year 6'],
    ['My route is ninety miles long.', 'Route: 145 km'],
    ['I give ten lessons a week.', '40 lessons a month'],
    ['I stayed a year and nine months.', 'Porter, Ilsby Hotel, Mar 2015 to Nov 2016'],
    ['I pack three to four hundred a day.', 'Pack 300-400 a day'],
    ['On my shift there are nearly two dozen officers.', 'Shift of 23 officers'],
    ['We run six vans: two long ones, three short ones and a trailer.', 'Fleet: 2 long vans, 3 short, 1 trailer'],
    ['The store is 36 square metres.', 'Built a store, 4 x 9 m'],
    ['That comes to sixteen days of teaching a year.', 'Two-day courses, 8 a year'],
    ['It worked out at £1,850 an episode.', '10 episodes; budget £18,500'],
    ['That is an average of 50 children per school.', '38 primary schools, 1,900 children a year'],
    ['In winter 2022-23 I led 11 porters of six nationalities.', 'Season lead 22/23: led 11 porters from 6 countries'],
    ['In spring 2022 I found the fault.', 'Found the fault in May 2022, told all'],
    ['I took the second test in 2024.', 'First test 2023, second test the year after'],
    ['I was left alone nine months in.', 'Alone from month 9'],
    ['I gave the two-hour class.', 'Class on weekdays 12–2'],
    ['Attendance grew by a factor of three.', 'Attendance 20 → 60'],
    ['It took two hours and thirty minutes.', 'Took 2.5 h'],
    ['I did around 40 days a year there.', 'Around 40 stall days a year'],
    ['We washed well over 4,000 sheets.', '160 sheets a night for 26 nights'],
    ['In nine months out of ten we kept to it.', 'Kept to it in nine of the last ten months'],
    ['Only one call in twenty comes back, instead of one in six.', 'Calls that come back: from 1 in 6 to 1 in 20'],
    ['Fifteen places stayed empty.', '60 places, 45 taken'],
    ['Sales came to £15,400.', '1,100 tickets sold @ £14'],
  ])('"%s" is no flag of "%s"', (text, evidence) => {
    expect(flags(text, evidence)).toEqual([])
  })

  it.each([
    ['Dough cost us one pound twenty a loaf.', 'Dough cost £1.12 a loaf'],
    ['My budget was two point eight million pounds.', 'Budget £2.4m'],
    ['The nine of us cover the night.', 'Lead 6 technicians, nights'],
    ['I taught five year groups.', 'Taught Years 7 to 9'],
    ['I give twenty lessons a week.', '40 lessons a month'],
    ['I supervise six trainee nurses.', 'Supervise four trainee nurses in a six-surgery practice'],
    ['We close the month six days sooner.', 'Month-end close cut from 11 days to 6'],
    ["I have held my chief mate's ticket since 2012.", "Second mate's ticket (2012); chief mate's ticket (2016)"],
    ['We run seven vans: two long ones, three short ones and a trailer.', 'Fleet: 2 long vans, 3 short, 1 trailer'],
    ['The store is 48 square metres.', 'Built a store, 4 x 9 m'],
    ['That comes to eighteen days of teaching a year.', 'Two-day courses, 8 a year'],
    ['I took the second test in 2025.', 'First test 2023, second test the year after'],
    ['I gave the three-hour class.', 'Class on weekdays 12–2'],
    ['Our fair drew 3,250 visitors.', 'Fair: visitors from 900 in 2018 to 2,350 in 2023'],
  ])('"%s" is a flag of "%s"', (text, evidence) => {
    expect(flags(text, evidence)).not.toEqual([])
  })
})

describe('a place told by what it lies in', () => {
  it.each([
    ['I ran the bar at the Crown in Devon.', 'Bar manager, The Crown, Exeter, 2016-2019'],
    ['Years in the East Midlands taught me patience.', 'Depot clerk, Derby'],
    ['I worked in the Australian press.', 'Reporter for the press, Dubbo NSW'],
    ['I drove to Poland and Austria.', 'Drove PL - CZ - AT'],
    ['I cooked for families from Poland.', 'Cooked for Polish families'],
    ['I tuned the Model D.', 'Tuned the Steinway D'],
    ['The Council gave me a team.', 'Team leader, Hexley Borough Council'],
  ])('"%s" is no flag of "%s"', (text, evidence) => {
    expect(flags(text, evidence)).toEqual([])
  })

  it.each([
    ['I ran the bar at the Crown in Kent.', 'Bar manager, The Crown, Exeter, 2016-2019'],
    ['I taught in Bedford.', 'Teacher, Luton'],
    ['I studied at the University of Arizona.', 'Studied at Arroyo University'],
    ['I worked for Linklaters.', 'Associate, Beaumont Raikes LLP, London'],
  ])('"%s" is a flag of "%s"', (text, evidence) => {
    expect(flags(text, evidence)).not.toEqual([])
  })
})
