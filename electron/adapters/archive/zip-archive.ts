import { zipSync } from 'fflate'
import type { Archive } from '../../store-ports.ts'
import { unzip } from '../readers/zip/unzip.ts'

/** Bytes that an archive may unpack to in all. */
const most = 500 * 1024 * 1024

/** Every file gets this date, so that the same library gives the same archive. */
const mtime = '1980-01-01T12:00:00'

/** ZIP archives; what is unpacked goes through the same gate as documents that are archives. */
export const zipArchive: Archive = {
  pack: (files) => zipSync(Object.fromEntries(files), { mtime, level: 6 }),
  unpack: (bytes) => unzip(bytes, { name: 'the archive', wanted: () => true, most }),
  isArchive: (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4,
}
