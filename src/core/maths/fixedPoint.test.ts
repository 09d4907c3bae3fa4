import { expect, test } from 'vitest'
import {
  arctangent,
  cut,
  errorFunction,
  exponential,
  logarithm,
  ONE,
  pi,
  twoOverRootPi,
} from './fixedPoint.ts'

/** The first 45 decimals, cut off; the sources are OEIS A000796, A002162, A001113, A190732 and mpmath. */
const decimals = (v: bigint): string => {
  const digits = ((v * 10n ** 45n) / ONE).toString().padStart(46, '0')
  return `${digits.slice(0, -45)}.${digits.slice(-45)}`
}

test.each([
  ['π', pi(), '3.141592653589793238462643383279502884197169399'],
  ['ln 2', logarithm(2n, 1n), '0.693147180559945309417232121458176568075500134'],
  ['e', exponential(ONE), '2.718281828459045235360287471352662497757247093'],
  ['2/√π', twoOverRootPi(), '1.128379167095512573896158903121545171688101258'],
  ['atan(1/2)', arctangent(1n, 2n), '0.463647609000806116214256231461214402028537054'],
  ['erf(2)', errorFunction(2n, 1n, twoOverRootPi()), '0.995322265018952734162069256367252928610891797'],
])('%s is right to 45 decimals', (_, value, expected) => {
  expect(decimals(value)).toBe(expected)
})

test('a constant cut in pieces adds up to itself', () => {
  const pieces = cut(pi(), 30, 60)
  expect(pieces.map((piece) => piece * 2 ** 30).findIndex((piece) => !Number.isInteger(piece))).toBe(1)
  const sum = pieces.reduce((sum, piece) => sum + BigInt(piece * 2 ** 113) * (ONE >> 113n), 0n)
  expect(pi() - sum).toBeLessThan(ONE >> 113n)
  expect(pi() - sum).toBeGreaterThanOrEqual(0n)
})
