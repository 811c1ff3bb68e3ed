import { expect, it } from 'vitest'
import { germanDeed } from './german-deed.ts'

it.each([
  ['Betreue zwei Auszubildende', false, 'Ich betreue zwei Auszubildende.'],
  ['Leitete die Einführung der neuen Kasse', true, 'Ich leitete die Einführung der neuen Kasse.'],
  ['Stillstandszeiten um 18 % gesenkt', false, 'Ich habe Stillstandszeiten um 18 % gesenkt.'],
  ['Prüfungen nach Plan durchgeführt', true, 'Ich habe Prüfungen nach Plan durchgeführt.'],
  ['habe ein Konzept eingeführt', false, 'Ich habe ein Konzept eingeführt.'],
  ['Mahnwesen: offene Posten auf 90 T€ reduziert', false, 'Ich habe offene Posten auf 90 T€ reduziert.'],
  ['Verantwortlich für drei Sachbearbeiterinnen', true, 'Ich war verantwortlich für drei Sachbearbeiterinnen.'],
  ['Verkabelung von 60 Wohnungen', true, null],
  ['Jede zweite Woche Bereitschaft', false, null],
  ['Elterngespräche, Dokumentation', false, null],
])('“%s” (over: %s) → %s', (text, over, said) => {
  expect(germanDeed(text, over)).toBe(said)
})
