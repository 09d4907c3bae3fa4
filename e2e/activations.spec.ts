import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { elu } from '../src/core/activations/elu.ts'
import { activations, vectorActivations } from '../src/core/activations/index.ts'
import { chosen, drag, lab, nameOf, open, probe, read, type } from './activationsPage.ts'
import { expect, test } from './fixtures.ts'

const compare = (page: Page, name: string) =>
  page.getByRole('button', { name: `Compare with ${name}`, exact: true })

test('a link shows the value and the slope of the core, to the last digit @engine', async ({ page }) => {
  await open(page, '#/activations?v=1&f=elu&elu.alpha=2&x=-1')
  const bound = elu.bind({ alpha: 2 })
  expect(await read(page, 'x')).toBe(-1)
  expect(await read(page, 'f')).toBe(bound.value(-1))
  expect(await read(page, 'slope')).toBe(bound.slope(-1))
  expect(await read(page, 'f')).toBeCloseTo(-1.2642411176571153, 15)
  await expect(lab(page).locator('.formula').filter({ hasText: '−1.2642' })).toBeVisible()
})

test('every activation opens by its link and shows its name', async ({ page }) => {
  const ids = [...activations, ...vectorActivations].map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(31)
  for (const id of ids) {
    await open(page, `#/activations?v=1&f=${id}`)
    const name = await nameOf(id)
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
    await expect(chosen(page, name)).toBeChecked()
    await expect(lab(page).locator('.explained math').first()).toBeVisible()
    expect(await lab(page).innerText()).not.toMatch(/NaN|undefined/)
  }
})

test('a function is found by a word and chosen by keys alone', async ({ page }) => {
  await open(page, '#/activations?v=1')
  await page.getByRole('searchbox', { name: 'Search the functions' }).fill('shrink')
  await expect(page.getByRole('radio')).toHaveCount(3)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/f=tanhshrink/)
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/f=softshrink/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare=hardshrink/)
})

test('four are compared with their own values, a fifth is refused, and one is taken away', async ({
  page,
}) => {
  await open(page, '#/activations?v=1&f=relu&x=-2')
  for (const name of ['Sigmoid', 'Tanh', 'ELU', 'GELU']) await compare(page, name).click()
  await expect(page).toHaveURL(/compare=sigmoid,tanh,elu,gelu/)
  expect(await read(page, 'f', 'tanh')).toBeCloseTo(Math.tanh(-2), 14)
  expect(await read(page, 'slope', 'sigmoid')).toBeCloseTo(0.10499358540350652, 15)
  await expect(lab(page).locator('.curve')).toHaveCount(10)
  await expect(compare(page, 'Mish')).toHaveAttribute('aria-disabled', 'true')
  await lab(page).getByRole('group', { name: 'Compared with' }).getByRole('button', { name: 'Tanh' }).click()
  await expect(page).toHaveURL(/compare=sigmoid,elu,gelu/)
  await expect(compare(page, 'Mish')).not.toHaveAttribute('aria-disabled')
})

test('the probe is dragged along the curve, and no curve is drawn again for it', async ({ page }) => {
  await open(page, '#/activations?v=1&f=tanh&x=0&compare=relu,gelu')
  await page.evaluate(() => {
    const seen = { count: 0 }
    Object.assign(window, { seen })
    const observer = new MutationObserver((changes) => (seen.count += changes.length))
    for (const curve of document.querySelectorAll('.curve, .axes'))
      observer.observe(curve, { attributes: true, childList: true, subtree: true })
  })
  await drag(page, [90, 0], async () => {
    expect(await read(page, 'x')).toBeGreaterThan(1)
  })
  const x = await read(page, 'x')
  expect(await read(page, 'f')).toBeCloseTo(Math.tanh(x), 14)
  await expect(page).toHaveURL(new RegExp(`x=${x}`))
  expect(await page.evaluate(() => (window as unknown as { seen: { count: number } }).seen.count)).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await read(page, 'x')).toBe(0)
})

test('arrow keys move the probe by a tenth, with Shift by one, and Delete takes it home', async ({
  page,
}) => {
  await open(page, '#/activations?v=1&f=softsign&x=2')
  await probe(page).focus()
  await page.keyboard.press('ArrowRight')
  expect(await read(page, 'x')).toBe(2.1)
  await page.keyboard.press('Shift+ArrowLeft')
  expect(await read(page, 'x')).toBe(1.1)
  await expect(probe(page)).toHaveAttribute('aria-valuetext', /x = 1.10, f\(x\) = 0.52381/)
  await page.keyboard.press('Delete')
  await expect(page).not.toHaveURL(/x=/)
  expect(await read(page, 'x')).toBe(1)
})

test('an x outside the picture is kept, said, and can be dragged back in', async ({ page }) => {
  await open(page, '#/activations?v=1&f=relu')
  await type(page, 'Probe x', '40')
  await expect(page).toHaveURL(/x=40/)
  expect(await read(page, 'f')).toBe(40)
  await expect(lab(page).getByRole('status').filter({ hasText: 'x = 40' })).toContainText('shows −6 to 6')
  await drag(page, [-120, 0])
  const x = await read(page, 'x')
  expect(x).toBeGreaterThan(0)
  expect(x).toBeLessThan(6)
})

test('the pointer reads every curve, and a press puts the probe there', async ({ page }) => {
  await open(page, '#/activations?v=1&f=sigmoid&compare=relu')
  const area = (await lab(page).locator('.hover-area').nth(1).boundingBox())!
  await page.mouse.move(area.x + area.width / 4, area.y + area.height / 2)
  const box = lab(page).locator('.hover-box')
  await expect(box).toContainText('Sigmoid')
  await expect(box).toContainText('ReLU')
  await page.mouse.down()
  await page.mouse.up()
  expect(await read(page, 'x')).toBeCloseTo(-3, 1)
})

test('a parameter that is typed goes into the link; a double click takes it back', async ({ page }) => {
  await open(page, '#/activations?v=1&f=leaky-relu&x=-2')
  await type(page, 'Leaky ReLU α', '0.37')
  await expect(page).toHaveURL(/leaky-relu\.alpha=0\.37/)
  expect(await read(page, 'f')).toBe(-0.74)
  await page.getByRole('slider', { name: 'Leaky ReLU α' }).dblclick()
  await expect(page).not.toHaveURL(/alpha/)
  expect(await read(page, 'f')).toBe(-0.02)
})

test('a value out of range is held at its limit, and the page says so', async ({ page }) => {
  await open(page, '#/activations?v=1&f=elu')
  await type(page, 'ELU α', '99')
  await expect(page).toHaveURL(/elu\.alpha=3/)
  await expect(lab(page).getByRole('status').filter({ hasText: 'must lie between 0.1 and 3' })).toBeVisible()
})

test('the TypeScript shown is the source file itself', async ({ page }) => {
  await open(page, '#/activations?v=1&f=hard-swish')
  await page.getByRole('tab', { name: 'TypeScript' }).click()
  await expect(page).toHaveURL(/view=typescript/)
  const code = lab(page).locator('.code')
  await expect(code).toContainText('defineActivation({')
  await expect(code).toContainText("id: 'hard-swish'")
  await chosen(page, 'Mish').check()
  await expect(code).toContainText("id: 'mish'")
})

test('a reload shows the same, and undo leads back', async ({ page }) => {
  await open(page, '#/activations?v=1&f=silu&x=-1.5&compare=mish')
  await type(page, 'SiLU (Swish) β', '2')
  await chosen(page, 'Sine').check()
  const [url, f] = [page.url(), await read(page, 'f')]
  await page.reload()
  expect(page.url()).toBe(url)
  expect(await read(page, 'f')).toBe(f)
  await expect(chosen(page, 'Sine')).toBeChecked()
  await chosen(page, 'Tanh').check()
  await probe(page).focus()
  await page.keyboard.press('Control+z')
  await expect(chosen(page, 'Sine')).toBeChecked()
  await expect(page).toHaveURL(url)
})

for (const [language, colorScheme] of [
  ['zh', 'light'],
  ['ja', 'dark'],
] as const)
  test(`axe finds nothing, ${language}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const what of [
      'f=selu&x=0&compare=relu,gelu-tanh,step,exponential',
      'f=log-softmax&view=typescript',
      'room=gallery&filter=smooth',
    ]) {
      await open(page, `#/activations?v=1&lang=${language}&${what}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
    }
  })

for (const language of ['zh', 'ja'])
  test(`no English sentence is left in ${language}`, async ({ page }) => {
    for (const what of [
      'f=hard-sigmoid&x=40&compare=celu',
      'f=relu&x=0',
      'f=softmax&z=1010,1000,990',
      'f=softmin',
      'f=step&x=3',
      'room=gallery&filter=bounded',
    ]) {
      await open(page, `#/activations?v=1&lang=${language}&${what}`)
      const texts = await lab(page).evaluate((root) => {
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
  await page.setViewportSize({ width: 390, height: 844 })
  for (const what of [
    'f=elu&compare=relu,gelu,gelu-tanh,hard-sigmoid',
    'f=softmax&z=1,2,3,4,5,6,7,8,9,10',
    'room=gallery',
  ]) {
    await open(page, `#/activations?v=1&${what}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const top = async (part: string) => (await lab(page).locator(part).boundingBox())!.y
    expect(await top('.lab-stage')).toBeLessThan(await top('.lab-controls'))
    expect(await top('.lab-controls')).toBeLessThan(await top('.lab-explanation'))
    for (const target of await lab(page).locator('.lab-controls button:visible').all()) {
      const box = (await target.boundingBox())!
      expect(Math.min(box.width, box.height), await target.innerText()).toBeGreaterThanOrEqual(44)
    }
  }
})

test('a link that makes no sense opens on what can be read of it', async ({ page }) => {
  await open(page, '#/activations?v=1&f=nothing&x=1e999&compare=relu,relu,tanh&z=1&elu.alpha=-4')
  await expect(chosen(page, 'Sigmoid')).toBeChecked()
  expect(await read(page, 'x')).toBe(1)
  expect(await read(page, 'f', 'relu')).toBe(1)
  await expect(page.getByText('things in the link were not understood')).toBeVisible()
})
