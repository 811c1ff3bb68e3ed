import type { EntryKind } from '../../domain/entry.ts'
import type { KnownLanguage } from '../../text/function-words.ts'

/**
 * Frames that carry a quoted phrase behind a colon, so that neither article nor case of its words changes. `{place}` is "as title (organisation, years)".
 */
export interface ForeignFrames {
  /** "as {title} ({where})", and without a title. */
  readonly as: string
  readonly at: string
  readonly since: string
  readonly work: { readonly ongoing: string; readonly ended: string; readonly unknown: string }
  readonly further: { readonly ongoing: string; readonly ended: string; readonly unknown: string }
  readonly hold: string
  /** What stands under an entry of a kind of its own. */
  readonly held: Readonly<Partial<Record<EntryKind, string>>>
  /** Languages with their levels in brackets, the last one behind `{last}`; and how they are known from other things that are held. */
  readonly speak: string
  readonly level: RegExp
  /** What shows that the words already are a sentence of the person. */
  readonly speaks: RegExp
}

/** General knowledge of these languages. */
export const foreignFrames: Readonly<Partial<Record<KnownLanguage, ForeignFrames>>> = {
  de: {
    as: ' als {title} ({where})',
    at: ' ({where})',
    since: 'seit {year}',
    work: {
      ongoing: 'Zu meiner Arbeit{place} gehört: {text}',
      ended: 'Zu meiner Arbeit{place} gehörte: {text}',
      unknown: 'Aus meiner Arbeit{place}: {text}',
    },
    further: {
      ongoing: 'Zu dieser Arbeit gehört auch: {text}',
      ended: 'Zu dieser Arbeit gehörte auch: {text}',
      unknown: 'Aus dieser Arbeit: {text}',
    },
    hold: 'Ich bringe mit: {text}',
    held: {
      education: 'Zu meiner Ausbildung gehört: {text}',
      certificate: 'Zu meinen Nachweisen gehört: {text}',
      skill: 'Zu meinen Kenntnissen gehört: {text}',
      award: 'Zu meinen Auszeichnungen gehört: {text}',
    },
    speak: 'Ich spreche {text} und {last}',
    level:
      /^(?<name>\p{Lu}\p{Ll}+isch|Deutsch)[ ,:(–-]+(?<level>[ABC][12]|Muttersprache|Zweitsprache|fließend|verhandlungssicher|gut|sehr gut|Grundkenntnisse)\)?$/u,
    speaks: /(?:^|\s)(?:ich|wir|(?:mein|unser)\p{L}*)(?:\s|$)/iu,
  },
  fr: {
    as: ' de {title} ({where})',
    at: ' ({where})',
    since: 'depuis {year}',
    work: {
      ongoing: 'Mon travail{place} comprend : {text}',
      ended: 'Mon travail{place} comprenait : {text}',
      unknown: 'Mon travail{place} comprend : {text}',
    },
    further: {
      ongoing: 'Ce travail comprend aussi : {text}',
      ended: 'Ce travail comprenait aussi : {text}',
      unknown: 'Ce travail comprend aussi : {text}',
    },
    hold: 'Je possède : {text}',
    held: { education: 'Ma formation comprend : {text}', skill: 'Mes compétences comprennent : {text}' },
    speak: 'Je parle {text} et {last}',
    level:
      /^(?<name>\p{L}+(?:ais|and|ol|ien|abe|ois|ugais))[ ,:(–-]+(?<level>[ABC][12]|langue maternelle|courant|bilingue|lu, écrit, parlé|notions|intermédiaire)\)?$/iu,
    speaks: /(?:^|\s)(?:je|nous|mon|ma|mes|notre|nos)\s|(?:^|\s)j['’]/iu,
  },
  es: {
    as: ' como {title} ({where})',
    at: ' ({where})',
    since: 'desde {year}',
    work: {
      ongoing: 'Mi trabajo{place} incluye: {text}',
      ended: 'Mi trabajo{place} incluía: {text}',
      unknown: 'Mi trabajo{place} incluye: {text}',
    },
    further: {
      ongoing: 'Este trabajo incluye también: {text}',
      ended: 'Este trabajo incluía también: {text}',
      unknown: 'Este trabajo incluye también: {text}',
    },
    hold: 'Tengo: {text}',
    held: { education: 'Mi formación incluye: {text}', skill: 'Mis conocimientos incluyen: {text}' },
    speak: 'Hablo {text} y {last}',
    level:
      /^(?<name>\p{L}+(?:és|ol|án|ano|ués|abe|so))[ ,:(–-]+(?<level>[ABC][12]|nativo|lengua materna|fluido|bilingüe|avanzado|intermedio|básico)\)?$/iu,
    speaks: /(?:^|\s)(?:yo|nosotros|mi|mis|nuestr\p{L}+|he|soy|tengo|trabajo en)\s|^\p{Lu}\p{Ll}+(?:é|í)\s/u,
  },
}
