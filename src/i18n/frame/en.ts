export const frame = {
  name: 'Downhill',
  tagline: 'A visual playground for the functions of deep learning',
  home: 'Home',
  skip: 'Skip to the content',
  loading: 'Loading …',
  labs: {
    label: 'Labs',
    activations: 'Activations',
    losses: 'Losses',
    derivatives: 'Derivatives',
    descent: 'Descent',
    network: 'Network',
  },
  language: 'Language',
  theme: { label: 'Theme', light: 'Light', dark: 'Dark', system: 'As the system' },
  share: {
    button: 'Share',
    copied: 'Link copied. It opens on exactly what you see now.',
    refused:
      'The browser did not let this page write to the clipboard. Select the link and copy it yourself:',
    link: 'Link to what you see now',
    close: 'Close',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    open: 'Show the keyboard shortcuts',
    close: 'Close',
    space: 'Space',
    playPause: 'Play or pause',
    step: 'One step forward',
    stepBack: 'One step back',
    first: 'Go to step 0',
    last: 'Run to the end',
    reset: 'Reset',
    undo: 'Undo',
    redo: 'Redo',
    toDefault: 'Set the focused slider to its default',
    handle: 'Move the focused point in a plot',
    list: 'Show this list',
  },
  notices: {
    label: 'Notices',
    dismiss: 'Dismiss',
    inLink: (count: number) =>
      count === 1
        ? 'One thing in the link was not understood:'
        : `${count} things in the link were not understood:`,
    more: (count: number) => `and ${count} more`,
    workerRestarted: (step: number) =>
      `The training stopped answering and was started again. It goes on from step ${step} with the same numbers.`,
    storage: 'This browser does not let the page keep your language and theme; they hold until you leave.',
  },
  reasons: {
    'unknown-key': (key: string, _given: string, _used: string) =>
      `“${key}” is not a setting of this page and was left out.`,
    malformed: (key: string, given: string, used: string) =>
      `${key}: “${given}” could not be read; ${used === '' ? 'the default' : used} is used instead.`,
    'out-of-range': (key: string, given: string, used: string) =>
      `${key}: “${given}” is out of range; ${used === '' ? 'the default' : used} is used instead.`,
    'too-long': (key: string, given: string, used: string) =>
      key === ''
        ? `The link has ${given} characters; only the first ${used} were read.`
        : `${key}: “${given}” is too long; ${used === '' ? 'the default' : used} is used instead.`,
    'unknown-lab': (_key: string, given: string, _used: string) =>
      `There is no lab named “${given}”; this is the home page.`,
    version: (_key: string, given: string, used: string) =>
      `The link is of version “${given}”, which this page does not know; it was read as version ${used}.`,
  },
  failed: {
    lab: (lab: string) => `${lab} could not be loaded. Check the connection and try again.`,
    crashed: 'Something on this page went wrong. Your settings are still in the address.',
    retry: 'Try again',
  },
}
