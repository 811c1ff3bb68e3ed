const longest = 80

/** A name as it may stand in an archive on every system, after a number that keeps names apart: "03 Ward Manager". */
export function filePlace(number: number, name: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\.{2,}/gu, '.')
  const dot = safe.lastIndexOf('.')
  const ending = dot > 0 && safe.length - dot <= 6 ? safe.slice(dot) : ''
  const base = [...safe.slice(0, safe.length - ending.length)].slice(0, longest).join('').trim()
  return `${String(number).padStart(2, '0')} ${base || 'unnamed'}${ending.trimEnd()}`.replace(/[. ]+$/u, '')
}
