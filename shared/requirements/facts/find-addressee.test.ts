import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const advert = `Stonemason
Quarrel & Sons, Ludlow

We mend churches and bridges. You will have cut and fixed limestone for three years.

What you will do:
- Cut and dress stone
- Fix it with lime mortar
- Keep the yard tidy
- Teach an apprentice

How to apply
`
const readerOf = (how: string) => readPosting(readText(`${advert}\n${how}\n`)).addressee

describe('who reads applications', () => {
  it.each([
    ['Apply to Honor Blakely, yard manager, with a CV and a letter.', 'Honor Blakely'],
    ['Applications with a covering letter should be addressed to Tomas Wren, Works Director, by 4 May.', 'Tomas Wren'],
    ['Please send your CV and a letter to Mr Anand Rao, head of the workshop.', 'Mr Anand Rao'],
    ['Write a letter of no more than a page to the headteacher, Mrs Oduya.', 'Mrs Oduya'],
    ['Letters should go to our foreman Piotr Zielinski.', 'Piotr Zielinski'],
    ['Your application will be read by our founder, Sian Pugh.', 'Sian Pugh'],
    ['For the attention of Dr H. Quill', 'Dr H. Quill'],
    ['Letters, with two referees, should reach the Land Agent, Captain R. Loveday, by 3 May.', 'Captain R. Loveday'],
    ['Please answer the three questions and return the form to the foreman, Ewan Tully, by 4 May.', 'Ewan Tully'],
    ['Fill in the form and send it to our clerk, Mrs Bell.', 'Mrs Bell'],
    ['Hiring manager: Leonie Frost', 'Leonie Frost'],
    ['Letters and questions: Mrs Leonie Frost, Yard Manager.', 'Mrs Leonie Frost'],
    ['Questions and letters: Mrs Leonie Frost, Yard Manager.', 'Mrs Leonie Frost'],
    ['CV to Baz at the yard, please.', 'Baz'],
    ['Fancy it? Drop Edie a line at edie@quarrel.example with your CV.', 'Edie'],
    ['Send your CV to Tom Baker, head mason.', 'Tom Baker'],
    ['To apply, ring Gwenda on 01632 960 118.', 'Gwenda'],
    ['Apply to:\nHonor Blakely\nYard Manager', 'Honor Blakely'],
  ])('is named: %s', (how, addressee) => expect(readerOf(how)).toBe(addressee))

  it.each([
    ['Bitte senden Sie Ihre Bewerbung an Frau Dr. Keller.', 'Frau Dr. Keller'],
    ['Ihre Unterlagen richten Sie bitte zu Händen von Herrn Max Oster.', 'Herr Max Oster'],
    ['Ihre Ansprechpartnerin: Anke Voss, Telefon 07000 4411', 'Anke Voss'],
    ['Merci d’adresser votre candidature à l’attention de Mme Claire Roux.', 'Mme Claire Roux'],
    ['Envoyez votre CV et une lettre à notre directrice, Julie Morel.', 'Julie Morel'],
    ['Enviar CV y carta a la atención de Dña. Inés Prado.', 'Dña. Inés Prado'],
    ['Stuur je sollicitatie t.a.v. mevrouw De Vries.', 'mevrouw De Vries'],
  ])('is named abroad: %s', (how, addressee) => expect(readerOf(how)).toBe(addressee))

  it.each([
    'Send your CV to the HR Department.',
    'Apply to Human Resources, Quarrel & Sons, Castle Street, Ludlow.',
    'Send applications to jobs@quarrel.example.',
    'Apply to the Workshop Manager.',
    'CV to Leeds by Friday. We have yards in Leeds and York.',
    'Apply to Quarrel & Sons.',
    'Send your CV to Honor Blakely or Tomas Wren.',
    'Bewerbung an die Personalabteilung.',
  ])('is nobody in particular: %s', (how) => expect(readerOf(how)).toBeNull())

  it.each([
    'For an informal chat call Jo on 01632 960 118. Apply online.',
    'Questions? Ring Tomas Wren.',
    'For further details of how to apply contact Honor Blakely, yard manager.',
    'Send your CV to jobs@quarrel.example or call Dana for a chat.',
    'Rückfragen beantwortet Ihnen gerne Frau Voss.',
  ])('is not who only answers questions: %s', (how) => expect(readerOf(how)).toBeNull())

  it('is the one to whom applications go where another answers questions', () =>
    expect(readerOf('For an informal chat call Jo Marsh. Letters to Ms Honor Blakely, please.')).toBe(
      'Ms Honor Blakely',
    ))

  it('is two people together where they are called by their given names', () =>
    expect(readerOf('Drop us a letter and your CV: Nell and Otto, hello@quarrel.example')).toBe('Nell and Otto'))

  it('is nobody the work is done for', () =>
    expect(
      readPosting(
        readText(
          'Medical Secretary\n\nWhat you will do:\n- Send clinic letters to Dr Ames\n- Write to Dr Ames each week\n',
        ),
      ).addressee,
    ).toBeNull())
})
