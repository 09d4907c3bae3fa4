export const home = {
  title: 'See how a net learns, one function at a time',
  intro:
    'Drag a number and watch what changes. Every picture is computed in your browser, and every state has a link.',
  open: (lab: string) => `Open ${lab}`,
  activations: 'Every activation with its derivative, its formula and its code.',
  losses: 'Every loss with its gradient, and the whole arithmetic of a batch.',
  derivatives: 'Secant, tangent, and the gradient: how a slope is computed, and when it goes wrong.',
  descent: 'Walk down a surface with several optimizers, step by step, forwards and back.',
  network:
    'Train a net on points in the plane or on handwritten digits, and get the same numbers every time.',
}
