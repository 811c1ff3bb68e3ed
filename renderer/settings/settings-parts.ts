/** The parts of the settings, by their headings. */
export const settingsParts = [
  'Your details',
  'Look',
  'Spelling and grammar',
  'Files',
  'Limits of your own',
  'Model',
  'Backup',
  'Delete for good',
  'Faults',
  'Shortcuts',
  'This copy of Vouch',
] as const
