/** The name, without its ending, of the file that defines an id: `leaky-relu` is defined in leakyRelu.ts. */
export const fileOf = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
