/** A post without the employer behind it: "Nurse" of "Nurse at Elm Hospital" and the company "Elm Hospital". */
export function withoutCompany(role: string, company: string): string {
  const at = role.toLowerCase().lastIndexOf(company.toLowerCase())
  const before = at > 0 ? role.slice(0, at) : ''
  const rest = at > 0 ? role.slice(at + company.length) : ''
  const link =
    /(?:,| [–—|-]| (?:at|with|for|in|bei|beim|chez|en))(?: the(?: company)?| der(?: Firma)?| la(?: société)?| company)?\s*$/iu
  return at > 0 && rest.trim() === '' && link.test(before) ? before.replace(link, '').trim() : role
}
