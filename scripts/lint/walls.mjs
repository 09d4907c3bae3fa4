// The walls of src/: what a folder may import, and why. The rules beside this file enforce it, for every way to import.

/** @type {Record<string, { imports: string[], why: string }>} */
export const areas = {
  core: {
    imports: [],
    why: 'the numeric core also runs in the worker and in Node: it knows nothing but itself',
  },
  worker: { imports: ['core'], why: 'the worker runs the core and knows no page' },
  experiment: {
    imports: ['core'],
    why: 'what a link means depends on definitions, not on how a page shows them',
  },
  expression: { imports: ['core'], why: 'a user’s formula becomes plain data that the core evaluates' },
  i18n: { imports: [], why: 'messages are plain text, loaded when a language is chosen' },
  plot: { imports: ['core'], why: 'plots get their words and values as props' },
  controls: { imports: ['core', 'i18n'], why: 'controls know no store' },
  state: { imports: ['core', 'worker', 'experiment', 'expression'], why: 'stores know no component' },
  labs: {
    imports: ['core', 'worker', 'experiment', 'expression', 'i18n', 'plot', 'controls', 'state'],
    why: 'the app knows the labs, not the labs the app',
  },
  app: {
    imports: ['core', 'worker', 'experiment', 'expression', 'i18n', 'plot', 'controls', 'state', 'labs'],
    why: 'the app composes everything and nothing imports it',
  },
}

const COMPONENTS = ['plot', 'controls', 'labs', 'app']

/** Which folders may import a package; one that no line names may be imported nowhere. */
export const packages = [
  {
    name: /^react(-dom)?$/,
    folders: COMPONENTS,
    why: 'react belongs to components: plot, controls, labs, app',
  },
  { name: /^d3(-|$)/, folders: ['plot'], why: 'D3 computes for plots, and only there' },
  { name: /^zustand$/, folders: ['state', 'labs'], why: 'zustand keeps the stores of state and labs' },
  {
    name: /^@stdlib\/math-base-special-/,
    folders: ['core/maths'],
    why: 'core/maths alone chooses the elementary functions, so that bits agree everywhere',
  },
  {
    name: /^mathjs(\/|$)/,
    folders: ['expression'],
    why: 'mathjs parses the user’s expressions, on demand; only src/expression loads it',
  },
  {
    name: /^three$/,
    folders: ['plot/relief'],
    why: 'three.js draws the relief and weighs as much as the page: only plot/relief loads it, on demand',
  },
  { name: /^@fontsource/, folders: ['app'], why: 'fonts belong to the page’s styles' },
]

/** Globals that one place alone may touch. */
export const globals = [
  {
    names: ['location', 'history'],
    folders: ['state'],
    why: 'only src/state reads and writes the address bar',
  },
  {
    names: ['Worker'],
    folders: ['worker/client', 'worker/jobs/jobClient'],
    why: 'only src/worker/client and src/worker/jobs/jobClient start a worker, each behind its protocol',
  },
]

/** Members of Math that give the same bits in every engine. */
export const exactMath = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(
    ' ',
  ),
)

/** Globals that give another answer at another time. */
export const unrepeatable = new Set(['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'Intl'])
