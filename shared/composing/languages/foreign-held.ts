import type { KnownLanguage } from '../../text/function-words.ts'

interface Rule {
  readonly language: KnownLanguage
  readonly when: RegExp
  /** `$1` is what the pattern caught. */
  readonly said: string
}

/** What is held or what someone is, in lines whose words fit a sentence of their language without a change. General knowledge of German, French and Spanish. */
const rules: readonly Rule[] = [
  {
    language: 'de',
    when: /^((?:Pkw-|PKW-|Lkw-|LKW-)?Führerschein(?:e)?(?: (?:der )?(?:Klassen?|Kl\.)? ?[A-Z][A-Z\d, +/-]*)?)$/u,
    said: 'Ich bringe den $1 mit',
  },
  {
    language: 'de',
    when: /^((?:Mitglied|Schatzmeister(?:in)?|Kassenwart(?:in)?|Vorsitzende[r]?|Schriftführer(?:in)?) (?:im|in|der|des|beim|von)\b[^,;:]*)$/u,
    said: 'Ich bin $1',
  },
  {
    language: 'fr',
    when: /^[Pp](ermis (?:de conduire )?[A-E]\d?(?:E|, [A-E]\d?)?)$/u,
    said: 'Je suis titulaire du p$1',
  },
  {
    language: 'fr',
    when: /^((?:CAP|BEP|BTS|BUT|DUT|BP|Bac|Baccalauréat|Brevet|Diplôme|Doctorat|Master|MBA|DEUG|Certificat)\b[^,;:()]*)$/u,
    said: 'Je suis titulaire d’un $1',
  },
  {
    language: 'fr',
    when: /^((?:CAP|BEP|BTS|BUT|DUT|BP|Bac|Baccalauréat|Brevet|Diplôme|Doctorat|Master|MBA|DEUG|Certificat)\b[^,;:()]*), ([^;:()]*\d{4}[^;:()]*)$/u,
    said: 'Je suis titulaire d’un $1 ($2)',
  },
  {
    language: 'fr',
    when: /^((?:Licence|Maîtrise|Habilitation|Attestation)\b[^,;:()]*), ([^;:()]*\d{4}[^;:()]*)$/u,
    said: 'Je suis titulaire d’une $1 ($2)',
  },
  {
    language: 'fr',
    when: /^[Bb](énévole (?:à|au|aux|de|du|des|chez|dans|pour) [^,;:]*)$/u,
    said: 'Je suis b$1',
  },
  { language: 'fr', when: /^[Mm](embre (?:à|au|aux|de|du|des|dans) [^,;:]*)$/u, said: 'Je suis m$1' },
  { language: 'fr', when: /^[Tt](résori(?:er|ère) (?:de|du|des|à) [^,;:]*)$/u, said: 'Je suis t$1' },
  { language: 'es', when: /^[Pp](ermiso de conduc(?:ir|ción) [A-E]\d?)$/u, said: 'Tengo el p$1' },
  { language: 'es', when: /^[Cc](arn(?:é|et) de conducir(?: [A-E]\d?)?)$/u, said: 'Tengo el c$1' },
]

/** A line of what is held or what one is, as a sentence of its own language; null for others, which a frame carries. */
export function foreignHeld(text: string, language: KnownLanguage): string | null {
  const plain = text.replace(/\.$/u, '')
  const rule = rules.find((one) => one.language === language && one.when.test(plain))
  return rule ? `${plain.replace(rule.when, rule.said)}.` : null
}
