/**
 * What other languages call languages, degrees and common work, after the English word they stand for. Only words
 * that are no English word themselves. General knowledge of German, French, Spanish, Dutch and Italian.
 */
export const foreignNames: readonly string[] = [
  'english englisch anglais anglaise inglés inglese engels',
  'german deutsch allemand allemande alemán tedesco duits',
  'french französisch français française francés francese frans',
  'spanish spanisch espagnol espagnole español spagnolo spaans',
  'italian italienisch italien italienne italiano italiaans',
  'dutch niederländisch néerlandais neerlandés olandese nederlands',
  'degree studium hochschulstudium studienabschluss hochschulabschluss diplôme licenciatura laurea',
  'doctorate doctorat doctorado dottorato',
  'apprenticeship ausbildung berufsausbildung apprentissage',
  'driving führerschein',
  'translation übersetzung übersetzen übersetzer traduction traductions traduire traducteur traductrice traducción traductor traduzione',
  'legal rechtlich juristisch juridique juridiques jurídico jurídica giuridico',
  'insurance versicherung versicherungen assurances seguros',
  'customers kunden clientèle clientes',
  'suppliers lieferanten fournisseurs proveedores fornitori',
  'nursing pflege krankenpflege enfermería',
  'nurse krankenpfleger krankenschwester pflegefachkraft infirmier infirmière enfermera',
  'teacher lehrer lehrerin enseignant enseignante professeur profesor profesora insegnante',
  'accounting buchhaltung buchführung comptabilité contabilidad contabilità boekhouding',
  'sales vertrieb verkauf ventas vendite verkoop',
  'training schulung schulungen',
]
