export const descentRate = {
  axis: 'learning rate η',
  heights: {
    minimum: (steps: string) => `f − minimum after ${steps} steps`,
    found: (steps: string) => `f − lowest found, after ${steps} steps`,
    f: (steps: string) => `f after ${steps} steps`,
  },
  chart: (surface: string, steps: string) =>
    `${surface}: f after ${steps} steps against the learning rate of each optimizer`,
  caption: (surface: string, start: string, steps: string, names: string) =>
    `${surface}: f after ${steps} steps from ${start} against the learning rate, for ${names}. Each point is a run.`,
  handle: (name: string) => `η of ${name} in the chart`,
  handleSays: (rate: string, f: string, outcome: string) => `${rate}, ends at f = ${f}, ${outcome}`,
  marks: {
    best: (rate: string) => `best by theory ${rate}`,
    atStart: (limit: string) => `${limit} at the start`,
  },
  walk: (name: string, surface: string) => `The walk of ${name} on ${surface} with this learning rate`,
  walkCaption: (name: string, rate: string, surface: string, steps: string) =>
    `${surface}: ${steps} steps of ${name} with η = ${rate}.`,
  endsAt: 'ends at f =',
  progress: 'Progress of the runs',
  share: (percent: string) => `Trying rates: ${percent}`,
  count: (runs: string) => `${runs} runs`,
  cancel: 'Cancel',
  again: 'Compute again',
  retry: 'Try again',
  cancelled: 'Cancelled.',
  failed: (reason: string) => `The runs could not be computed: ${reason}.`,
  numbers: {
    label: 'What was found for each optimizer',
    best: 'best η',
    bestHint:
      'The lowest f of those whose neighbours do well, too: one lucky run among bad ones does not count',
    f: 'f there',
    converges: 'converges for η',
    diverges: 'diverges from η',
    nowhere: 'nowhere',
    choose: (name: string) => `Show the outcomes of ${name}`,
    use: 'Use it',
    useOf: (name: string) => `Use the best η of ${name}`,
  },
  title: 'What the learning rate does',
  now: {
    part: 'In the steepest direction a step takes a part of the way to the bottom. With a larger η it would take more.',
    exact: 'In the steepest direction one step leads exactly to the bottom.',
    beyond:
      'In the steepest direction a step goes beyond the bottom, but by less than it had to go: the walk closes in from both sides.',
    flips:
      'In the steepest direction a step goes as far beyond the bottom as it had to go: the walk goes to and fro for ever.',
    away: 'In the steepest direction a step goes beyond the bottom by more than it had to go: each step is longer than the last.',
    everywhere: 'The curvature is the same everywhere here, so this holds for every step.',
    atStart:
      'This holds where the walk starts. Elsewhere the curvature is another one, and only a run tells what comes of it in the end.',
    downhill:
      'In another direction the surface curves downwards: that way every η leads farther and farther.',
    momentum:
      'With an η above this limit momentum diverges in the steepest direction. The larger μ, the larger the limit.',
    others: (name: string) => `These are the limits of gd. For ${name} there is no rule as simple.`,
    flat: 'At the start the surface curves upwards in no direction, so there is no limit to speak of.',
  },
  zones: {
    heading: 'Four things that can happen',
    crawls: (steps: string) => `Steps so short that ${steps} of them do not make 1 % of the way down.`,
    converges: 'It comes down, and the sooner, the larger η is.',
    oscillates:
      'It comes down from wall to wall, or goes to and fro: each step goes beyond the bottom, but by no more than it had to go.',
    diverges:
      'Each step goes beyond the bottom by more than it had to go. There the slope is steeper, so the next step is longer still. The walk leaves the picture behind, or ends higher than it began.',
  },
  adaptive: {
    heading: 'Why Adam has a wide plateau',
    text: (steps: string) =>
      `gd steps by η times the slope, so a steeper surface needs a smaller η. Adam divides by the size of the slopes that it has seen, and RMSprop and Adagrad do likewise: a step of Adam is about η long, whatever the surface. If η is too large, the walk does not run away but hops around the bottom, about η away from it; if it is too small, ${steps} steps do not reach the bottom. Between the two there are several decades.`,
  },
  bowl: {
    heading: 'Why 0.1 and 0.9 end alike on the bowl',
    text: 'λ is 2 in all directions there, so a step multiplies x and y by 1 − 2η: by 0.8 with η = 0.1, by −0.8 with η = 0.9. After an even number of steps both are at the same place. With η = 0.5 the factor is 0: one step, and it is there. With η = 1 it is −1: two steps lead exactly back to the start.',
  },
  tries: {
    label: 'Try',
    names: { mirror: 'bowl, η 0.9', limit: 'just above 2/λmax', plateau: 'Adam’s plateau' },
    hints: {
      mirror: 'The bowl with gd: 0.1 and 0.9 end at the same height',
      limit: 'The ravine with gd and momentum: gd is 2 % above its limit',
      plateau: 'Rosenbrock’s valley: gd and momentum have a narrow best, Adam and RMSprop a wide one',
    },
  },
  programNote: 'Prints a learning rate and the last f in each line.',
}
