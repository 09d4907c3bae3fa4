import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { en } from '../i18n/en.ts'
import { Chips } from './Chips.tsx'
import { codeParts } from './codeParts.ts'
import { slotText } from './Formula.tsx'
import { LabLayout } from './LabLayout.tsx'
import { MessagesContext } from './messages.tsx'
import { Readout } from './Readout.tsx'
import { Slider } from './Slider.tsx'
import { TransportBar, type TransportBarProps } from './TransportBar.tsx'

const html = (node: ReactNode) => renderToStaticMarkup(<MessagesContext value={en}>{node}</MessagesContext>)
const nothing = () => {}

describe('a readout', () => {
  it('is short to the eye and exact to a program', () => {
    const markup = html(<Readout name="loss" value={1 / 3} run="adam" />)
    expect(markup).toContain('data-readout="loss" data-value="0.3333333333333333" data-run="adam"')
    expect(markup).toContain('>0.3333<')
  })
  it('says that there is no number yet with a dash and no value', () => {
    expect(html(<Readout name="f" value={null} />)).toMatch(/data-value="".*>–</)
  })
})

describe('a slider', () => {
  const slider = (value: number) =>
    html(
      <Slider
        label="Learning rate"
        value={value}
        min={1e-12}
        max={10}
        step={0.05}
        scale="log"
        default={0.1}
        onChange={nothing}
      />,
    )
  it('is a native range with a label, and a field in which its value can be typed', () => {
    expect(slider(0.1)).toMatch(
      /<label for="(.+?)".*>Learning rate<.*<input id="\1" type="range" min="-12" max="1"/,
    )
    expect(slider(0.1)).toContain('aria-label="Type a value for Learning rate"')
  })
  it('says its value as it is written', () => {
    expect(slider(1e-10)).toContain('aria-valuetext="10⁻¹⁰"')
  })
})

describe('chips', () => {
  it('are buttons that stay pressed, one of them in the tab order, and cannot exceed their number', () => {
    const options = ['a', 'b', 'c'].map((id) => ({ id, label: id }))
    const markup = html(
      <Chips label="L" options={options} selected={['a', 'b']} max={2} onChange={nothing} />,
    )
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(2)
    expect(markup.match(/aria-disabled="true"/g)).toHaveLength(1)
    expect(markup.match(/tabindex="0"/gi)).toHaveLength(1)
  })
})

describe('the transport bar', () => {
  const props: TransportBarProps = {
    playing: false,
    step: 12,
    last: 30,
    onReset: nothing,
    onStepBack: nothing,
    onPlay: nothing,
    onPause: nothing,
    onStep: nothing,
    onEnd: nothing,
    onSeek: nothing,
    speed: 1,
    speeds: [1, 10, Infinity],
    onSpeed: nothing,
  }
  const labels = (markup: string) =>
    [...markup.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label)
  it('has the buttons that design.md names', () => {
    expect(labels(html(<TransportBar {...props} />))).toEqual([
      'Reset',
      'Step back',
      'Play',
      'Step',
      'Run to end',
    ])
    expect(labels(html(<TransportBar {...props} playing />))).toContain('Pause')
    expect(html(<TransportBar {...props} />)).toContain('step 12 of 30')
  })
  it('turns off what cannot be done, without taking the focus away', () => {
    const off = (markup: string) =>
      [...markup.matchAll(/<button[^>]*aria-label="([^"]*)"[^>]*aria-disabled="true"/g)].map(
        ([, label]) => label,
      )
    expect(off(html(<TransportBar {...props} step={0} />))).toEqual(['Step back'])
    expect(off(html(<TransportBar {...props} step={30} />))).toEqual(['Play', 'Step', 'Run to end'])
    expect(html(<TransportBar {...props} />)).not.toMatch(/ disabled/)
  })
})

describe('the room of a lab', () => {
  it('tells its name and status', () => {
    const markup = html(<LabLayout lab="descent" status="paused" controls="c" stage="s" explanation="e" />)
    expect(markup).toMatch(/^<main [^>]*data-lab="descent" data-status="paused"/)
  })
})

describe('a slot of a formula', () => {
  it('puts a negative number into parentheses only where it is guarded', () => {
    expect([slotText(-0.5, true), slotText(-0.5, false), slotText(0.5, true)]).toEqual([
      '(−0.5000)',
      '−0.5000',
      '0.5000',
    ])
    expect(slotText('−3', true)).toBe('(−3)')
  })
})

describe('coloured code', () => {
  const kinds = (code: string, language: 'python' | 'typescript') =>
    codeParts(code, language)
      .filter(({ kind }) => kind !== 'plain')
      .map(({ kind, text }) => [kind, text])
  it('keeps every character', () => {
    const code = `def f(x): # comment 'quoted'\n    return "#" + 1e-5`
    expect(
      codeParts(code, 'python')
        .map(({ text }) => text)
        .join(''),
    ).toBe(code)
  })
  it('knows comments, texts, keywords and numbers', () => {
    expect(kinds(`return 'a // b' // it's`, 'typescript')).toEqual([
      ['keyword', 'return'],
      ['string', `'a // b'`],
      ['comment', `// it's`],
    ])
    expect(kinds('x1 = 1e-5 # 3', 'python')).toEqual([
      ['number', '1e-5'],
      ['comment', '# 3'],
    ])
  })
})
