export const contrast = {
  wrong: 'As it is easily written',
  right: 'As it is meant',
  run: 'Run both',
  runNamed: (name: string) => `Run both: ${name}`,
  prints: 'prints',
  waiting: 'not run yet',
  where: 'Where:',
  why: 'Why:',
}
