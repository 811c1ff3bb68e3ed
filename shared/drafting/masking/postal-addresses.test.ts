import { describe, expect, it } from 'vitest'
import { postalAddresses } from './postal-addresses.ts'

describe('a postal address', () => {
  it.each([
    'Herengracht 182, 1016 BR Amsterdam',
    'Kerkstraat 15',
    'Calle de Alcalá 45, 28014 Madrid',
    'Avda. de la Constitución, 12',
    'Hauptstr. 5, 10117 Berlin',
    'Unter den Linden 77, 10117 Berlin',
    'Am Alten Markt 7',
    'Auf der Heide 12a',
    'Zum Sportplatz 5, 29303 Bergen',
    'Im Winkel 4',
    'Elbchaussee 31',
    'Straße des 17. Juni 135, 10623 Berlin',
    '12 bis, rue de la Paix, 75002 Paris',
    'ul. Długa 12/4, 00-238 Warszawa',
    'Storgatan 12, 114 55 Stockholm',
    'Piazza del Duomo 3',
    'Rua das Flores, 25, 4050-262 Porto',
    'Petőfi utca 5, 1053 Budapest',
    '742 Evergreen Terrace',
    'Karl-Marx-Allee 90',
    'Lange Gasse 8, 1080 Wien',
    'Heinrich-von-Kleist-Ring 12a',
    'LINDENSTRASSE 12, 80331 MÜNCHEN',
    '25 bd Saint-Michel',
    '25, Bd. Saint-Michel, 75005 Paris',
    '14 av. Jean Jaurès, 69007 Lyon',
    '9 route de Narbonne, 31400 Toulouse',
    '2 square des Batignolles',
    '5, cours Mirabeau, 13100 Aix-en-Provence',
    '6 RUE DES LILAS',
    '15 Rue Lepic, 75018 Paris',
    'Rue Haute 5, 1000 Bruxelles',
    'Rue du Rhône 12, 1204 Genève',
    'chaussée de Wavre 210, 1050 Ixelles',
    'P.O. Box 123',
    'Apt 4B, 55 W 25th St',
    '1 5th Avenue',
    'K1A 0B1',
    'D02 X285',
  ])('%s is found whole', (address) => {
    expect(postalAddresses(`Write to ${address}.`)).toEqual([address])
  })

  it('is a ZIP code behind its town, too', () => {
    expect(postalAddresses('Lives in Cambridge, MA 02139.')).toEqual(['MA 02139'])
  })

  it.each([
    'Delivered via Zoom 12 sessions and via Teams 3 times.',
    'Smith et al. Brown 2019.',
    'In Margate 2019, in the Fire Brigade 5 years.',
    'Im Jahr 2019, Am Projekt 7, In der Klasse 7.',
    'Am Bahnhof 3 Jahre lang, im Park 5 Bänke gestrichen, Im Herbst 12 Touren.',
    'Hill Street Clinic and Park Road Surgery.',
    'Donné 12 cours Python et 3 cours Excel ; 4 passages en caisse, 2 places libres.',
    'La place Holder 3 fois ; en route Paris 2019.',
    'Ran the Place Bonaventure project.',
    'Boxed in the ring 12 times; Route 66 tours.',
    'Came in 2 3rd places; the A10 2019, B12 TEST and TS 16949, OK 12345 checks.',
  ])('none is found in “%s”', (text) => {
    expect(postalAddresses(text)).toEqual([])
  })
})
