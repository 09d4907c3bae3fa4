import { describe, expect, it } from 'vitest'
import { surfaces } from '../../core/surfaces/index.ts'
import { heightField } from './heightField.ts'
import { homeView } from './homeView.ts'
import { usualView } from './view.ts'

const of = (id: string) => {
  const { value, domain } = surfaces.find((one) => one.id === id)!
  return heightField(value, ...domain)
}

describe('the first view of a surface', () => {
  it('is the usual one where it serves', () => {
    expect(homeView(of('bowl'))).toBe(usualView)
    expect(homeView(heightField(() => 1, [0, 1], [0, 1]))).toBe(usualView)
  })

  it('looks along a ravine rather than at its wall', () => {
    const { azimuth } = homeView(of('ravine'))
    expect(azimuth).toBeGreaterThan(Math.PI / 4)
  })

  it('stays as it is for a surface that it serves nearly as well', () => {
    const before = homeView(of('ravine'))
    expect(homeView(of('ravine'), before)).toBe(before)
    expect(homeView(of('bowl'), before)).toBe(before)
  })
})
