import { beforeAll, describe, expect, test } from 'vitest'
import { decode, encode } from '../../experiment/codec.ts'
import { fields, rules, type DescentSettings } from './fields.ts'
import { pinNotation, type Pin } from './pins.ts'
import { raceOf } from './race.ts'
import { loadNoise } from './walks.ts'
import { settle } from './experiment.ts'
import { differences } from './walk/ghostNames.ts'
import { pinOf } from './walk/PinButton.tsx'

beforeAll(loadNoise)

const settings = (query: string) => decode(`#/descent?v=1${query}`, fields, rules).settings
const race = (query: string) => raceOf(settle(settings(query)))

const read = (text: string): Pin => {
  const reading = pinNotation.read(text)
  if ('fault' in reading) throw new Error(reading.fault)
  return reading.value
}

describe('a pinned run', () => {
  test('is written with what is not at its default, and read back', () => {
    const { runs } = race(
      '&opt=momentum&momentum.lr=0.1&momentum.momentum=0.5&start=1,-2&noise=0.25&seed=7&schedule=cosine&schedule.steps=50',
    )
    const text = 'momentum,lr:0.1,x:1,y:-2,momentum:0.5,noise:0.25,seed:7,schedule:cosine,schedule.steps:50'
    expect(pinNotation.write(pinOf(runs[0]!))).toBe(text)
    expect(read(text)).toEqual(pinOf(runs[0]!))
    expect(pinNotation.write(read(text))).toBe(text)
  })

  test('walks as it walked when it was pinned, whatever the settings are now', () => {
    const then = race('&opt=adam&adam.lr=0.3&gradient=numerical&h=0.01&noise=0.1&seed=3&steps=50').runs[0]!
    const link = encode('descent', fields, {
      ...settings('&opt=gd&steps=50'),
      pins: [pinOf(then)],
    } as DescentSettings)
    const { settings: opened } = decode(link, fields, rules)
    const [ghost] = raceOf(settle(opened)).ghosts
    expect(ghost!.run.walk.path).toEqual(then.walk.path)
  })

  test('is refused where it makes no sense, whole', () => {
    for (const text of [
      '',
      'gd',
      'gd,lr:0.1',
      'gd,lr:0.1,x:1',
      'gd,lr:0.1,x:1,y:2,momentum:0.5',
      'gd,lr:0.1,x:1,y:2,x:3',
      'gd,lr:1e99,x:1,y:2',
      'gd,lr:0.1,x:1,y:NaN',
      'constructor,lr:0.1,x:1,y:2',
      'gd,lr:0.1,x:1,y:2,__proto__:1',
      'gd,lr:0.1,x:1,y:2,schedule:constructor',
      'gd,lr:0.1,x:1,y:2,schedule.gamma:0.5',
      'gd,lr:0.1,x:1,y:2,toString:1',
      `gd,lr:0.1,x:1,y:2${',h:0.1'.repeat(200)}`,
    ])
      expect(pinNotation.read(text), text).toHaveProperty('fault')
  })
})

describe('the name of a pinned run', () => {
  const changed = (pin: string, query: string) => {
    const now = race(query)
    return differences(read(pin), now.experiment, now.surface)
  }

  test('says what has changed since, and nothing where nothing has', () => {
    expect(changed('gd,lr:0.1,x:-7,y:2', '&opt=gd')).toEqual([])
    expect(changed('gd,lr:0.1,x:-7,y:2', '&opt=gd&gd.lr=0.95')).toEqual([
      { kind: 'parameter', symbol: 'η', value: 0.1 },
    ])
    expect(changed('momentum,lr:0.05,x:1,y:1,noise:0.5', '&opt=momentum&momentum.momentum=0.5')).toEqual([
      { kind: 'parameter', symbol: 'μ', value: 0.9 },
      { kind: 'start', at: [1, 1] },
      { kind: 'noise', noise: 0.5, seed: 0 },
    ])
    expect(changed('gd,lr:0.1,x:-7,y:2', '&opt=gd&gradient=numerical&schedule=step')).toEqual([
      { kind: 'gradient', gradient: 'analytic', h: 1e-4 },
      { kind: 'schedule', id: 'constant' },
    ])
  })

  test('has the learning rate of an optimizer that does not race any more', () => {
    expect(changed('adam,lr:0.3,x:-7,y:2', '&opt=gd')).toEqual([
      { kind: 'parameter', symbol: 'η', value: 0.3 },
    ])
  })

  test('knows a schedule’s default that the pin leaves out', () => {
    const pin = 'gd,lr:0.1,x:-7,y:2,schedule:step'
    expect(changed(pin, '&opt=gd&schedule=step')).toEqual([])
    expect(changed(pin, '&opt=gd&schedule=step&schedule.every=7')).toEqual([{ kind: 'schedule', id: 'step' }])
  })
})
