import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterFrame } from '../../composing/letters/letter-frame.ts'
import { letterPhrases } from '../../composing/letters/letter-phrases.ts'
import { checkClaim } from '../check-claim.ts'
import { isFraming } from './is-framing.ts'

const noBasics = { name: null, label: null, email: null, phone: null, location: null, urls: [], summary: null }
const languages = ['en', 'de', 'fr', 'es', 'nl', 'it']
const roles = [
  'Experienced Python Developer 2',
  'Chartered Accountant',
  'Pflegefachkraft (m/w/d)',
  'Infirmière diplômée d’État',
  'Jefe de cocina con 5 años de experiencia',
  'Lead Teacher of Maths',
  'Qualified Electrician (12 months)',
]
const companies = ['3M', 'Pflegeheim am Park', 'Écoles Réunies', 'Titulados de Levante', 'The Excel Works', 'Led & Co']

describe('the phrases of a letter', () => {
  const phrase = fc.record({
    language: fc.constantFrom(...languages),
    role: fc.constantFrom(...roles),
    company: fc.constantFrom(...companies),
    named: fc.boolean(),
  })

  it('are framing in every language, whatever the role and company are called', () => {
    fc.assert(
      fc.property(phrase, ({ language, role, company, named }) => {
        const said = letterPhrases(language)
        const at = named ? said.at.replace('{company}', () => company) : ''
        const lines = [said.opening, said.openingWithoutRole, said.closing, said.salutation, said.greeting]
        for (const line of lines) {
          const text = line.replace('{role}', () => role).replace('{at}', () => at)
          expect([text, isFraming(text, { role, company })]).toEqual([text, true])
          expect(checkClaim({ text, evidence: [], role, company })).toEqual([])
        }
      }),
    )
  })

  it('carry a date that claims nothing', () => {
    for (const language of languages)
      for (let month = 1; month <= 12; month += 1) {
        const today = `2026-${String(month).padStart(2, '0')}-09`
        const { date } = letterFrame({ basics: noBasics, today, company: null, language })
        expect([date, isFraming(date)]).toEqual([date, true])
      }
  })
})

describe('framing in other languages', () => {
  it.each([
    'Mit großem Interesse habe ich Ihre Anzeige gelesen.',
    'Gerne überzeuge ich Sie in einem persönlichen Gespräch.',
    'Ich bin überzeugt, dass ich gut in Ihr Team passe.',
    'Die Verbindung von Technik und Menschen reizt mich sehr.',
    'Ihr Haus steht für eine zugewandte Pflege.',
    'Anbei finden Sie meine Unterlagen.',
    'Meine Motivation für diese Stelle erläutere ich Ihnen gern.',
    'C’est avec enthousiasme que je vous adresse ma candidature.',
    'Votre établissement m’attire par son projet pédagogique.',
    'Je suis convaincue que ce poste me correspond.',
    'Je reste à votre disposition pour un entretien.',
    'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.',
    'J’ai découvert votre annonce avec intérêt.',
    'Me dirijo a ustedes para presentar mi candidatura.',
    'Me ilusiona formar parte de su equipo.',
    'Estoy convencida de que puedo aportar mucho a su centro.',
    'Quedo a su disposición para una entrevista.',
    'Les agradezco de antemano su atención.',
    'Je suis très motivé par un poste dédié à la santé et à la qualité.',
    'I am writing about your vacancy for a Supervisor and enclose my résumé.',
    'Uw school spreekt mij erg aan.',
    'Ik hoop u binnenkort te spreken.',
  ])('“%s” states no fact', (text) => expect(isFraming(text)).toBe(true))

  it.each([
    'I care for the costume collection of the Museum Oststeg in Lindau.',
    'I am writing a handbook for the new ushers.',
    'Gerne bringe ich meine zehn Jahre Erfahrung in der Pflege ein.',
    'Ich freue mich, dass ich 2019 die Station geleitet habe.',
    'Bei Ihnen möchte ich fortsetzen, was ich als Leiterin bei Nordlicht aufgebaut habe.',
    'Ich bin staatlich geprüfte Technikerin und interessiere mich für Ihr Haus.',
    'Hiermit bewerbe ich mich; ich leitete zuletzt ein Team.',
    'Ich würde gern meine Ausbildung als Erzieherin einsetzen.',
    'Je souhaite mettre à profit mes dix ans de gestion.',
    'Je vous écris car j’ai dirigé une équipe de nuit.',
    'Titulaire d’un diplôme de comptable, je souhaite rejoindre votre cabinet.',
    'Votre annonce m’intéresse : je gère deux cuisines.',
    'Me gustaría aportar mis ocho años como enfermera.',
    'Les escribo porque dirigí un taller de costura.',
    'Soy electricista y me interesa su empresa.',
    'Espero aportar lo que he conseguido como docente en primaria.',
    'Ik solliciteer omdat ik leiding gaf aan een team en ik heb twee scholen begeleid.',
  ])('“%s” claims something', (text) => expect(isFraming(text)).toBe(false))

  it('takes no claim for framing because it names the company', () => {
    const context = { company: 'Nordlicht' }
    expect(isFraming('Für Nordlicht betreute ich die Anlage.', context)).toBe(false)
    expect(isFraming('Chez Nordlicht, j’ai formé deux apprentis.', context)).toBe(false)
  })
})

describe('talk around the facts', () => {
  it.each([
    'To be frank, I had to read your advert twice before I believed it.',
    'I should say straight away that I am not after a bigger title.',
    'Happy to come in any day after an early turn.',
    'I live ten minutes away by bicycle.',
    'What I would want from the post is the chance to pass on what I know.',
  ])('“%s” claims nothing', (text) => expect(isFraming(text)).toBe(true))

  it.each([
    'To be honest, I am the best welder in town.',
    'Frankly, nobody knows boilers as I do.',
    'To be frank, I doubled our sales.',
    'Thanks to my policies, turnover fell from 31 to 24 per cent.',
    'I live for welding and have a welding certificate.',
  ])('“%s” claims something, however frankly', (text) => expect(isFraming(text)).toBe(false))
})

describe('what is said of others, of the application and of what one would like', () => {
  it.each([
    "Your crew's work on 65 moorings in one winter is exactly the kind of rigging I want to do next.",
    'A second yard with two founders who still forge sounds like my kind of place.',
    'Come and see my workshop any morning you like.',
    'Timber, to me, is best learnt with sore hands.',
    "Taking one boat from the drawing to the water is the step I'm looking for.",
    'Please accept this letter as my application for Harbour Master, posting 2026-311.',
    'I am writing to apply for the Lectureship in Ship Design (NAV/26/118).',
    'The slipway and your apprentices make Port Elsing the natural next step for my work.',
    'Ein Betrieb, der seit 1961 Boote baut, reizt mich sehr.',
    "Un chantier qui répare des voiliers depuis 1987 m'attire beaucoup.",
    'The story of this harbour, told through 86,000 objects, is one I would be proud to help tell.',
    'A yard that has launched boats since 1884 deserves people who stay.',
    "Storms don't scare me, and I'd be ready to move to Elsing.",
    'Hiermit bewerbe ich mich um die Stelle als Bootsbauerin bei der Elsing Werft GmbH.',
  ])('%s', (text) => expect(isFraming(text)).toBe(true))

  it.each([
    'Your apprentices would like the 65 boats I built.',
    'I led a crew of 12, which is exactly the kind of work I want.',
    'To my mind my crew was the best on the coast.',
    'My diving ticket is valid, and I would renew it.',
    'I have long experience of raising money, and I would want to go on.',
    'I already hold a diving ticket, which I would gladly put to use.',
    'I would enjoy building up a yard once more, as I did in Elsing.',
    'I would like to go on leading a small crew, and yours seems a good place for it.',
    "I'd like to build on the trials I've run.",
    'Ice sailing is familiar ground for me, and I would feel at home at once.',
    'Please accept this letter from the builder of 311 boats.',
  ])('not: %s', (text) => expect(isFraming(text)).toBe(false))
})
