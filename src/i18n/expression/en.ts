/** What the field for an expression of one's own says. */
export const expression = {
  hint: 'Enter: draw it. Escape: as it was.',
  good: 'This can be drawn: press Enter.',
  examples: 'Examples',
  use: (text: string) => `Use ${text}`,
  may: {
    label: 'What may be used',
    variables: 'Variables',
    operators: 'Arithmetic',
    constants: 'Constants',
    functions: 'Functions',
    note: '2x is 2 times x, and 1/2x is half of x. ln and log are the natural logarithm. min and max take two or more.',
  },
  /** Where in the text it is, counted from 1. */
  place: (from: string, to: string) =>
    from === to ? `Character ${from}: ` : `Characters ${from} to ${to}: `,
  faults: {
    empty: 'Type an expression.',
    'too-long': (most: string) => `That is too long: at most ${most} characters.`,
    character: (sign: string) => `“${sign}” cannot stand in an expression.`,
    number: (text: string) => `${text} is too large for a number.`,
    'unknown-name': (name: string) => `There is no function or variable named “${name}”.`,
    'other-variable': (name: string) => `“${name}” is not a variable here.`,
    'needs-argument': (usage: string) => `A function needs parentheses: ${usage}.`,
    arguments: (usage: string) => `This is not the number of arguments it takes; write ${usage}.`,
    parenthesis: (sign: string) => `The parenthesis “${sign}” has no partner.`,
    incomplete: (last: string) => `Something is missing after “${last}”.`,
    unexpected: (text: string) => `“${text}” makes no sense here.`,
    'no-variable': (names: string) => `It does not depend on ${names}. For a constant, add 0x: 3 + 0x.`,
    'too-deep': (most: string) => `More than ${most} parentheses within each other.`,
    'too-costly': 'The expression or its derivative has too many parts.',
    derivative: (point: string) =>
      `At ${point} the symbolic and the numerical derivative differ: the expression varies too fast to be checked.`,
  },
}
