import { halvedColumn } from '../../core/pitfalls/halvedColumn.ts'
import { integerInput } from '../../core/pitfalls/integerInput.ts'
import { npInt } from '../../core/pitfalls/npInt.ts'

/** What goes wrong with numerical gradients in Python. */
export const pitfalls = [integerInput, halvedColumn, npInt]
