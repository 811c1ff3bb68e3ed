/** German nouns that follow "in", "nach", "aus", "bei" or another noun without being names. General knowledge. */
export const germanNouns: ReadonlySet<string> = new Set(
  `teilzeit vollzeit elternzeit absprache eigenregie form höhe bezug hinsicht rücksprache folge kraft gruppen erster erste zweiter hause haus büro werkstatt praxis schule schulen kliniken
  krankenhäusern projekten abteilungen betrieben kursen teams schichten nachtschicht frühschicht spätschicht wechselschicht bedarf plan maß wunsch anfrage ende beginn anfang abschluss abschluß
  erfahrung leidenschaft überzeugung interesse eigeninitiative notfällen problemen fragen kunden patienten eltern familien senioren jugendlichen kindern erwachsenen note stelle sommer winter herbst
  frühjahr frühling januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag zusammenarbeit wort schrift
  deutsch englisch französisch spanisch italienisch theorie handel gewerbe handwerk verwaltung pflege küche service lager einkauf verkauf buchhaltung führung leitung vertretung meister gesellen
  euro uhr mio mrd std nr jahr beruf berufen bereich bereichen fach fächern sachen zeiten niveau stufe klasse klassen ordnung summe folge reihe anlehnung abstimmung erster rente grundzügen ansätzen ruhe kürze eile ordnung reserve serie serien handarbeit reihenfolge teilen etappen raten stücken umgang gang kontakt augenhöhe einsätzen einsatz auftrag aufträgen spitzenzeiten stoßzeiten bestform planung vorträgen gesprächen sitzungen messen museen gärten wäldern booten`
    .split(/\s+/u)
    .filter(Boolean),
)
