import type { Page } from '@playwright/test'
import type { DefinitionText } from '../src/core/define/definition.ts'
import { fileOf } from '../src/core/define/fileOf.ts'
import golden from '../src/core/golden/losses.json' with { type: 'json' }
import { classLosses, losses } from '../src/core/losses/index.ts'
import { expect, test } from './fixtures.ts'
import { labPage } from './labPage.ts'

interface Case {
  readonly y: readonly number[]
  readonly t: readonly number[]
  readonly loss: number
  readonly grad: readonly number[]
}
const cases = golden.functions as unknown as Record<string, { params: Record<string, number>; cases: Case[] }>

const lossLab = (page: Page) => labPage(page, 'losses')
const chosen = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const compare = (page: Page, name: string) =>
  page.getByRole('button', { name: `Compare with ${name}`, exact: true })

async function nameOf(id: string): Promise<string> {
  const { text } = (await import(`../src/core/losses/${fileOf(id)}.text.ts`)) as { text: DefinitionText }
  return text.en.name
}

/** golden/losses.json's tolerance. */
const near = (actual: number, wanted: number) =>
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-13 + 1e-12 * Math.abs(wanted))

test('each loss of one prediction opens by its link on the golden value and slope', async ({ page }) => {
  const { open, read, lab } = lossLab(page)
  expect(Object.keys(cases).sort()).toEqual(losses.map(({ id }) => id).sort())
  for (const { id } of losses) {
    const { params, cases: all } = cases[id]!
    const one = all.find(({ y }) => y.length === 1)!
    const set = Object.entries(params).map(([name, value]) => `&${id}.${name}=${value}`)
    await open(`#/losses?v=1&f=${id}${set.join('')}&y=${one.y[0]}&t=${one.t[0]}`)
    await expect(page.getByRole('heading', { level: 1, name: await nameOf(id), exact: true })).toBeVisible()
    expect(await read('x')).toBe(one.y[0])
    near(await read('f'), one.loss)
    near(await read('slope'), one.grad[0]!)
    await expect(lab.locator('.formula-card math')).not.toHaveCount(0)
    for (const part of await lab.locator('.formula-card, .readings, .facts, .ledger').all())
      expect(await part.innerText()).not.toMatch(/NaN|undefined|…/)
  }
})

test('each loss of classes opens by its link on the value and the gradient of the core', async ({ page }) => {
  const { open, read, lab } = lossLab(page)
  for (const loss of classLosses) {
    await open(`#/losses?v=1&f=${loss.id}&y=0.4`)
    await expect(chosen(page, await nameOf(loss.id))).toBeChecked()
    const row = loss.of === 'logits' ? [0.4, Math.LN2, 0] : [0.4, 0.4, (1 - 0.4) / 3]
    const [y, t, out] = [Float64Array.from(row), Float64Array.of(0), new Float64Array(3)]
    const bound = loss.bind()
    bound.gradient(y, t, 3, out)
    near(await read('f'), bound.value(y, t, 3))
    near(await read('slope'), out[0]!)
    near(await read('slope', `${loss.id} 2`), out[1]!)
    near(await read('slope', `${loss.id} 3`), out[2]!)
    for (const part of await lab.locator('.formula-card, .readings, .facts, .ledger').all())
      expect(await part.innerText()).not.toMatch(/NaN|undefined|…/)
  }
})

test('why the absolute error is more robust than the squared is one press away', async ({ page }) => {
  const { open, read, lab, handle, drag } = lossLab(page)
  await open('#/losses?v=1')
  await page.getByRole('link', { name: 'Why is the absolute error more robust' }).click()
  await expect(page).toHaveURL(/f=mse|compare=mae,huber/)
  expect(await read('slope')).toBe(-6)
  expect(await read('slope', 'mae')).toBe(-1)
  expect(await read('slope', 'huber')).toBe(-1)
  await expect(lab.locator('.answer')).toContainText('At a distance of 3')
  await drag(handle('Prediction y'), [-60, 0])
  const y = await read('x')
  expect(y).toBeLessThan(-3)
  expect(await read('slope')).toBeCloseTo(2 * y, 12)
  expect(await read('slope', 'mae')).toBe(-1)
  await expect(lab.locator('.answer')).toContainText(`At a distance of ${-y}`)
  await page.goBack()
  await expect(lab.locator('.answer')).toContainText('At a distance of 3')
})

test('the target is dragged along the axis, and every curve follows', async ({ page }) => {
  const { open, read, handle, drag } = lossLab(page)
  await open('#/losses?v=1&f=mae&y=2&t=0&compare=quantile')
  const before = await page.locator('.curve path').first().getAttribute('d')
  await drag(handle('Target t'), [140, 0], async () => {
    await expect(page).toHaveURL(/t=[\d.]+/)
  })
  // The address may lag behind the last move of a drag.
  const t = () => Number(/[?&]t=([\d.]+)/.exec(page.url())?.[1])
  const off = async () => Math.abs((await read('f')) - Math.abs(2 - t()))
  await expect.poll(off).toBeLessThan(1e-12)
  expect(t()).toBeGreaterThan(1)
  expect(await page.locator('.curve path').first().getAttribute('d')).not.toBe(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await read('f')).toBe(2)
  await handle('Target t').dblclick()
  await expect(page).not.toHaveURL(/[?&]t=/)
})

test('the prediction is dragged, and no curve is drawn again for it', async ({ page }) => {
  const { open, read, handle, drag } = lossLab(page)
  await open('#/losses?v=1&f=hinge&compare=logistic,squared-hinge&y=-2')
  await page.evaluate(() => {
    const seen = { count: 0 }
    Object.assign(window, { seen })
    const observer = new MutationObserver((changes) => (seen.count += changes.length))
    for (const curve of document.querySelectorAll('.curve, .axes, .thumbnail'))
      observer.observe(curve, { attributes: true, childList: true, subtree: true })
  })
  await drag(handle('Prediction y'), [180, 0])
  const y = await read('x')
  expect(y).toBeGreaterThan(-1)
  expect(await read('f')).toBe(Math.max(0, 1 - y))
  expect(await page.evaluate(() => (window as unknown as { seen: { count: number } }).seen.count)).toBe(0)
})

test('keys move the prediction and the target; Delete takes them home', async ({ page }) => {
  const { open, read, handle } = lossLab(page)
  await open('#/losses?v=1&f=hinge&y=2')
  await handle('Prediction y').focus()
  await page.keyboard.press('Shift+ArrowLeft')
  expect(await read('x')).toBe(1)
  await expect(handle('Prediction y')).toHaveAttribute('aria-valuetext', 'y = 1.00, loss 0, slope 0')
  await handle('Target t').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/t=-1/)
  expect(await read('f')).toBe(2)
  await page.keyboard.press('Delete')
  await expect(page).not.toHaveURL(/t=/)
  await handle('Prediction y').focus()
  await page.keyboard.press('Delete')
  await expect(page).not.toHaveURL(/y=/)
  expect(await read('x')).toBe(0.2)
})

test('a prediction and a target that a loss does not have are replaced, said, and kept in the link', async ({
  page,
}) => {
  const { open, read, lab } = lossLab(page)
  await open('#/losses?v=1&f=focal&y=-2&t=0.3')
  const note = lab.locator('.readings-note')
  expect(await read('x')).toBe(0)
  await expect(note).toContainText('A prediction of −2 is no probability; the numbers are those at y = 0.')
  await expect(note).toContainText('Focal loss does not know a target of 0.3; it is drawn for t = 0.')
  await expect(page).toHaveURL(/y=-2&t=0.3/)
  await chosen(page, 'Mean absolute error').check()
  expect(await read('x')).toBe(-2)
  expect(await read('f')).toBe(2.3)
  await expect(note).toBeEmpty()
  await chosen(page, 'Poisson loss').check()
  await expect(note).toContainText('it is drawn for t = 0.')
})

test('values are typed where the loss takes them; one that it does not take is held at the limit', async ({
  page,
}) => {
  const { open, read, lab, type } = lossLab(page)
  await open('#/losses?v=1&f=mse')
  await type('Target t', '40')
  await type('Prediction y', '-3')
  expect(await read('f')).toBe(1849)
  await expect(lab.locator('.readings-note')).toContainText(
    'y = −3.00 lies outside the picture, which shows 36 to 44',
  )
  await chosen(page, 'Binary cross-entropy').check()
  await type('Prediction y', '0.25')
  await expect(page).toHaveURL(/y=0.25/)
  await type('Prediction y', '1.5')
  await expect(page).toHaveURL(/y=1&/)
  await expect(lab.getByRole('status').filter({ hasText: 'must lie between 0 and 1' })).toBeVisible()
})

test('the target of a score is one of two', async ({ page }) => {
  const { open, read, lab } = lossLab(page)
  await open('#/losses?v=1&f=exponential&y=1')
  expect(await read('f')).toBeCloseTo(Math.exp(-1), 14)
  await lab.getByRole('group', { name: 'Target t' }).getByRole('radio', { name: '−1' }).check()
  await expect(page).toHaveURL(/t=-1/)
  expect(await read('f')).toBeCloseTo(Math.E, 14)
})

test('parameters of every loss drawn are live', async ({ page }) => {
  const { open, read, type } = lossLab(page)
  await open('#/losses?v=1&f=mae&compare=huber,quantile&y=3&t=0')
  await type('Huber loss δ', '2')
  expect(await read('slope', 'huber')).toBe(2)
  await type('Quantile loss τ', '0.75')
  expect(await read('slope', 'quantile')).toBe(0.25)
  await expect(page).toHaveURL(/huber.delta=2&quantile.tau=0.75/)
  await page.getByRole('slider', { name: 'Huber loss δ' }).dblclick()
  expect(await read('slope', 'huber')).toBe(1)
})

test('a loss of another kind is not drawn, the page says why, and offers to change over', async ({
  page,
}) => {
  const { open, lab } = lossLab(page)
  await open('#/losses?v=1&f=mse')
  await compare(page, 'Mean absolute error').click()
  await compare(page, 'Hinge loss').click()
  await expect(lab.locator('.curve')).toHaveCount(4)
  const said = lab.locator('.waiting')
  await expect(said).toContainText(
    'Hinge loss is not drawn: it takes a score, Mean squared error takes a real number.',
  )
  await said.getByRole('button', { name: 'Leave it out' }).click()
  await expect(page).toHaveURL(/compare=mae$/)
  await compare(page, 'Hinge loss').click()
  await said.getByRole('button', { name: 'Show Hinge loss' }).click()
  await expect(page).toHaveURL(/f=hinge$/)
  await expect(said).toHaveCount(0)
})

test('four are compared with their own numbers, a fifth is refused', async ({ page }) => {
  const { open, read } = lossLab(page)
  await open('#/losses?v=1&f=mse&y=3&t=1')
  for (const name of ['Mean absolute error', 'Huber loss', 'Log-cosh', 'Quantile loss'])
    await compare(page, name).click()
  await expect(page).toHaveURL(/compare=mae,huber,log-cosh,quantile/)
  expect(await read('f', 'mae')).toBe(2)
  expect(await read('f', 'log-cosh')).toBeCloseTo(Math.log(Math.cosh(2)), 13)
  await expect(compare(page, 'Smooth L1 loss')).toHaveAttribute('aria-disabled', 'true')
})

test('the pointer reads every curve, and a press puts the prediction there', async ({ page }) => {
  const { open, read, lab } = lossLab(page)
  await open('#/losses?v=1&f=mse&compare=mae')
  const area = (await lab.locator('.hover-area').nth(1).boundingBox())!
  await page.mouse.move(area.x + area.width / 4, area.y + area.height / 2)
  const box = lab.locator('.hover-box')
  await expect(box).toContainText('Mean squared error')
  await expect(box).toContainText('Mean absolute error')
  await page.mouse.down()
  await page.mouse.up()
  expect(await read('x')).toBeCloseTo(-2, 1)
})

test('the formula card has the numbers of now, of the loss and of its slope', async ({ page }) => {
  const { open, lab, type } = lossLab(page)
  await open('#/losses?v=1&f=huber&y=3&t=1&huber.delta=1.5')
  const card = lab.locator('.formula-card')
  await expect(card).toContainText('1.875')
  await type('Prediction y', '1.5')
  await expect(card).toContainText('0.125')
  await open('#/losses?v=1&f=mae&y=1&t=1')
  await expect(card).toContainText('At the kink there is no slope. Like PyTorch, this page answers 0.')
})

test('the TypeScript shown is the source file itself', async ({ page }) => {
  const { open, lab } = lossLab(page)
  await open('#/losses?v=1&f=log-cosh')
  await page.getByRole('tab', { name: 'TypeScript' }).click()
  await expect(page).toHaveURL(/view=typescript/)
  await expect(lab.locator('.code')).toContainText("id: 'log-cosh'")
  await chosen(page, 'Kullback–Leibler divergence').check()
  await expect(lab.locator('.code')).toContainText("id: 'kl-divergence'")
})

test('at the edges of its domain a loss answers as its definition does, and never NaN', async ({ page }) => {
  const { open, read, lab } = lossLab(page)
  await open('#/losses?v=1&f=bce&y=0&t=1')
  expect(await read('f')).toBe(100)
  await open('#/losses?v=1&f=cross-entropy&y=0&compare=kl-divergence')
  expect(await read('f')).toBeCloseTo(16.11809565095832, 12)
  expect(await read('f', 'kl-divergence')).toBe(Infinity)
  await expect(lab.locator('.answer')).toContainText('16.118')
  await open('#/losses?v=1&f=poisson-nll&y=1000&t=1000')
  await expect.poll(() => read('f')).toBe(Infinity)
  expect(await lab.innerText()).not.toContain('NaN')
})

test('a link that makes no sense opens on what can be read of it', async ({ page }) => {
  const { open, read } = lossLab(page)
  await open('#/losses?v=1&f=nothing&y=1e999&t=x&compare=mae,mae,huber&huber.delta=-4')
  await expect(chosen(page, 'Mean squared error')).toBeChecked()
  expect(await read('x')).toBe(0.2)
  expect(await read('f', 'mae')).toBe(0.8)
  await expect(page.getByText('things in the link were not understood')).toBeVisible()
})

for (const language of ['zh', 'ja'])
  test(`no English sentence is left in ${language}`, async ({ page }) => {
    const { open, lab } = lossLab(page)
    for (const what of [
      'f=mse&compare=mae,huber,hinge&y=400',
      'f=bce&compare=focal&y=-1&t=0.3',
      'f=cross-entropy&compare=kl-divergence',
      'f=softmax-cross-entropy&compare=label-smoothing',
      'f=hinge&compare=logistic,exponential',
      'f=bce-logits',
      'f=poisson-nll',
      'f=quantile&compare=mae&y=1',
    ]) {
      await open(`#/losses?v=1&lang=${language}&${what}`)
      const texts = await lab.evaluate((root) => {
        const copy = root.cloneNode(true) as HTMLElement
        copy.querySelectorAll('pre, math').forEach((node) => node.remove())
        const said = [...copy.querySelectorAll('*')].flatMap((node) =>
          ['aria-label', 'title', 'placeholder', 'aria-valuetext'].map(
            (name) => node.getAttribute(name) ?? '',
          ),
        )
        const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) said.push(walker.currentNode.textContent ?? '')
        return said
      })
      expect(texts.filter((text) => /[a-z]{2,}[ ,]+[a-z]{2,}[ ,]+[a-z]{2,}/.test(text))).toEqual([])
    }
  })

test('on a phone the stage comes first, nothing is wider than the screen, and targets are large', async ({
  page,
}) => {
  const { open, lab } = lossLab(page)
  await page.setViewportSize({ width: 390, height: 844 })
  for (const what of [
    'f=mse&compare=mae,huber,hinge&y=3',
    'f=label-smoothing&compare=softmax-cross-entropy',
  ]) {
    await open(`#/losses?v=1&${what}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const top = async (part: string) => (await lab.locator(part).boundingBox())!.y
    expect(await top('.lab-stage')).toBeLessThan(await top('.lab-controls'))
    expect(await top('.lab-controls')).toBeLessThan(await top('.lab-explanation'))
    for (const target of await lab.locator('.lab-controls button:visible, .questions a').all()) {
      const box = (await target.boundingBox())!
      expect(Math.min(box.width, box.height), await target.innerText()).toBeGreaterThanOrEqual(44)
    }
  }
})
