import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab=activations]')
const upper = (page: Page) => lab(page).locator('.lab-stage .plot').first()
const lower = (page: Page) => lab(page).locator('.lab-stage .plot').nth(1)
const area = (plot: Locator) => plot.locator('.hover-area')
const tools = (plot: Locator) => plot.getByRole('button', { name: 'Zoom and save' })
const whole = (plot: Locator) => plot.getByRole('button', { name: 'Whole view' })
const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true })
const path = (plot: Locator) => plot.locator('.curve path').first().getAttribute('d')

/** The numbers on an axis, as they are written. */
const numbers = (plot: Locator, along: 'x' | 'y') =>
  plot.evaluate(
    (element, anchor) =>
      [...element.querySelectorAll('.tick-text')]
        .filter((text) => text.getAttribute('text-anchor') === anchor)
        .map((text) => text.textContent!.replace('−', '-')),
    along === 'x' ? 'middle' : 'end',
  )

async function open(page: Page, what = 'f=elu&compare=relu&x=-1') {
  await page.goto(`#/activations?v=1&${what}`)
  await expect(upper(page)).toBeVisible()
  await expect(lab(page)).toHaveAttribute('data-status', 'idle')
}

/** A place in the picture, in shares of it from its upper left corner; whole pixels of the page, as a mouse has them. */
async function at(plot: Locator, across: number, down: number) {
  const box = (await area(plot).boundingBox())!
  return [Math.round(box.x + across * box.width), Math.round(box.y + down * box.height)] as const
}

async function wheel(page: Page, place: readonly [number, number], turns: number, pixels = 100) {
  await page.mouse.move(...place)
  for (let i = 0; i < Math.abs(turns); i++) await page.mouse.wheel(0, pixels * Math.sign(turns))
}

async function saved(page: Page, plot: Locator, what: string) {
  await tools(plot).click()
  const coming = page.waitForEvent('download')
  await item(page, what).click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('the wheel zooms about the pointer, and a button brings the whole view back @engine', async ({
  page,
}) => {
  await open(page)
  const [home, across] = [await path(upper(page)), await numbers(lower(page), 'x')]
  const place = await at(upper(page), 0.25, 0.5)
  await page.mouse.move(...place)
  const read = upper(page).locator('.hover-box dd').first()
  const before = Number((await read.innerText()).replace('−', '-'))
  expect(before).toBeCloseTo(-3, 1)
  await wheel(page, place, -12)
  await expect.poll(() => path(upper(page))).not.toBe(home)
  const after = await read.innerText()
  expect(after).toMatch(/^−\d\.\d{3,}$/)
  expect(Number(after.replace('−', '-'))).toBeCloseTo(before, 1.9)
  const near = (await numbers(lower(page), 'x')).map(Number)
  expect(Math.max(...near)).toBeLessThan(1)
  expect(Math.min(...near)).toBeGreaterThan(-5)
  await expect(whole(upper(page))).toBeVisible()
  await whole(upper(page)).click()
  await expect(whole(upper(page))).toHaveCount(0)
  expect(await path(upper(page))).toBe(home)
  expect(await numbers(lower(page), 'x')).toEqual(across)
})

test('a double click on the picture brings the whole view back', async ({ page }) => {
  await open(page)
  const [home, place] = [await path(upper(page)), await at(upper(page), 0.25, 0.5)]
  await wheel(page, place, -6)
  await expect.poll(() => path(upper(page))).not.toBe(home)
  await page.mouse.dblclick(...place)
  await expect(whole(upper(page))).toHaveCount(0)
  expect(await path(upper(page))).toBe(home)
})

test('two plots over the same x zoom together in x, each alone in y', async ({ page }) => {
  await open(page)
  const up = await numbers(upper(page), 'y')
  await wheel(page, await at(lower(page), 0.5, 0.5), -6)
  await expect(whole(upper(page))).toBeVisible()
  expect(await numbers(upper(page), 'y')).toEqual(up)
  expect((await numbers(lower(page), 'x')).map(Number)).not.toContain(6)
  await whole(upper(page)).click()
  await expect(whole(lower(page))).toHaveCount(0)
})

test('the wheel over the numbers of an axis zooms that axis alone', async ({ page }) => {
  await open(page)
  const across = await numbers(lower(page), 'x')
  const [x, y] = await at(upper(page), 0, 0.5)
  await wheel(page, [x - 20, y], -6)
  await expect(whole(upper(page))).toBeVisible()
  expect(await numbers(lower(page), 'x')).toEqual(across)
})

test('dragging with Shift moves the picture and leaves the probe where it is', async ({ page }) => {
  await open(page)
  const place = await at(upper(page), 0.5, 0.5)
  await page.mouse.move(...place)
  await page.keyboard.down('Shift')
  await page.mouse.down()
  await page.mouse.move(place[0] + 120, place[1], { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(whole(upper(page))).toBeVisible()
  expect(Math.min(...(await numbers(lower(page), 'x')).map(Number))).toBeLessThan(-7)
  await expect(lab(page).locator('output[data-readout=x]')).toHaveAttribute('data-value', '-1')
  await expect(page).toHaveURL(/x=-1$/)
})

test('a zoom stays while a parameter changes, and another function begins with the whole view', async ({
  page,
}) => {
  await open(page)
  await wheel(page, await at(upper(page), 0.5, 0.5), -6)
  await expect(whole(upper(page))).toBeVisible()
  const near = await numbers(lower(page), 'x')
  const alpha = page.getByRole('textbox', { name: 'Type a value for ELU α' })
  await alpha.fill('3')
  await alpha.press('Enter')
  await expect(page).toHaveURL(/elu\.alpha=3/)
  expect(await numbers(lower(page), 'x')).toEqual(near)
  await page.getByRole('radio', { name: 'Tanh', exact: true }).check()
  await expect(whole(upper(page))).toHaveCount(0)
})

test('it cannot be zoomed until nothing is left, and its numbers stay apart', async ({ page }) => {
  await open(page)
  await wheel(page, await at(upper(page), 0.3, 0.5), -15, 1500)
  const read = async () => (await numbers(lower(page), 'x')).filter((text) => text !== 'x')
  await expect.poll(async () => (await read())[0]!.length).toBeGreaterThan(6)
  expect(new Set(await read()).size).toBe((await read()).length)
  await wheel(page, await at(upper(page), 0.3, 0.5), 30, 1500)
  await expect
    .poll(async () => Math.max(...(await read()).map((t) => Math.abs(Number(t.replace(/\s/gu, ''))))))
    .toBeGreaterThan(1000)
  expect(await lab(page).innerText()).not.toMatch(/NaN|undefined/)
})

test('+, − and 0 zoom while the focus is in the figure, and it says what it shows', async ({ page }) => {
  await open(page)
  await lab(page).getByRole('slider', { name: 'Probe x' }).first().focus()
  const home = await path(upper(page))
  await upper(page).locator('g[role=slider]').focus()
  await page.keyboard.press('+')
  await expect(upper(page).getByRole('status')).toHaveText(/^x from −3 to 3, y from/)
  await expect.poll(() => path(upper(page))).not.toBe(home)
  await page.keyboard.press('-')
  await expect.poll(() => path(upper(page))).toBe(home)
  await page.keyboard.press('+')
  await page.keyboard.press('0')
  await expect.poll(() => path(upper(page))).toBe(home)
})

test('the menu works by keys alone, and Escape and a click outside close it', async ({ page }) => {
  await open(page)
  await tools(upper(page)).focus()
  await page.keyboard.press('Enter')
  await expect(item(page, 'Zoom in')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(item(page, 'Copy data')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(item(page, 'Zoom out')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(tools(upper(page))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(item(page, 'Zoom in')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(upper(page).getByRole('status')).toHaveText(/^x from −3 to 3/)
  await tools(upper(page)).click()
  await expect(item(page, 'Whole view')).toBeVisible()
  await page.mouse.click(300, 600)
  await expect(page.getByRole('menu')).toHaveCount(0)
})

test('SVG is saved as a picture of its own, with its caption, and no variable left', async ({ page }) => {
  await open(page, 'f=elu&elu.alpha=2&x=-1')
  const { name, bytes } = await saved(page, upper(page), 'Save as SVG')
  expect(name).toBe('downhill-elu.svg')
  const svg = bytes.toString()
  expect(svg).toContain('<title>Values f(x) of ELU; Slopes f′(x) of ELU</title>')
  expect(svg).toContain('>Values f(x) of ELU (α = 2)</text>')
  expect(svg).not.toMatch(/var\(|light-dark| class=| style=/)
  const shown = await page.evaluate(async (text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const image = new Image()
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
    await image.decode()
    return { faults: parsed.querySelectorAll('parsererror').length, width: image.width, height: image.height }
  }, svg)
  expect(shown).toMatchObject({ faults: 0, width: 704 })
  expect(shown.height).toBeGreaterThan(400)
})

test('PNG is saved twice as sharp as the page, on the paper of the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  const { name, bytes } = await saved(page, upper(page), 'Save as PNG')
  expect(name).toBe('downhill-elu.png')
  expect(bytes.readUInt32BE(16)).toBe(2 * 704)
  const corner = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 1
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    return [...context.getImageData(0, 0, 1, 1).data]
  }, bytes.toString('base64'))
  expect(corner).toEqual([20, 25, 31, 255])
})

test('CSV holds the curves over what is shown, to the last digit', async ({ page }) => {
  await open(page, 'f=tanh&compare=relu')
  const { name, bytes } = await saved(page, upper(page), 'Save data as CSV')
  expect(name).toBe('downhill-tanh.csv')
  const [head, ...rows] = bytes.toString().trim().split('\r\n')
  expect(head).toBe('x,Tanh,ReLU')
  expect(rows).toHaveLength(401)
  const [x, tanh, relu] = rows[250]!.split(',').map(Number)
  expect([x, relu]).toEqual([1.5, 1.5])
  expect(Math.abs(tanh! - Math.tanh(1.5))).toBeLessThan(3e-16)
})

test('data are copied with tabs, as a spreadsheet takes them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'f=softmax&z=1,2')
  await tools(upper(page)).click()
  await item(page, 'Copy data').click()
  await expect(upper(page).getByRole('status')).toHaveText('Data copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^i\tz\r?\n1\t1\r?\n2\t2\r?\n$/)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a zoomed figure and its menu, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page)
    await wheel(page, await at(upper(page), 0.5, 0.5), -3)
    await expect(whole(upper(page))).toBeVisible()
    await tools(upper(page)).click()
    await expect(item(page, 'Zoom in')).toBeFocused()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('two fingers zoom, the button is always there and large, and one finger scrolls the page', async ({
    page,
  }) => {
    await open(page)
    const box = (await tools(upper(page)).boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
    await expect(tools(upper(page))).toHaveCSS('opacity', '1')
    const home = await path(upper(page))
    const [x, y] = await at(upper(page), 0.5, 0.5)
    const client = await page.context().newCDPSession(page)
    const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([px, py], id) => ({ x: px, y: py, id })),
      })
    await fingers('touchStart', [x - 20, y])
    await fingers('touchStart', [x - 20, y], [x + 20, y])
    for (const d of [30, 40, 60, 80]) await fingers('touchMove', [x - d, y], [x + d, y])
    await fingers('touchEnd')
    await expect.poll(() => path(upper(page))).not.toBe(home)
    const shown = (await numbers(lower(page), 'x')).map(Number)
    expect(Math.max(...shown)).toBeLessThan(3)
    await whole(upper(page)).tap()
    await expect.poll(() => path(upper(page))).toBe(home)
    await fingers('touchStart', [x, y])
    for (const d of [20, 60, 120, 200]) await fingers('touchMove', [x, y - d])
    await fingers('touchEnd')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
    expect(await path(upper(page))).toBe(home)
  })
})

test('where a slope leaps twice at one place, zooming leaves no dot behind', async ({ page }) => {
  await page.goto('#/losses?v=1&f=mae')
  const dots = page.locator('.lab-stage .plot').nth(1).locator('.curve circle')
  const places = () => dots.evaluateAll((all) => all.map((dot) => Number(dot.getAttribute('cx'))))
  await expect.poll(places).toHaveLength(4)
  await wheel(page, await at(page.locator('.lab-stage .plot').nth(1), 0.3, 0.5), -4)
  await expect(page.getByRole('button', { name: 'Whole view' }).first()).toBeVisible()
  const [first, ...others] = await places()
  expect(others).toHaveLength(3)
  for (const place of others) expect(Math.abs(place - first!)).toBeLessThan(0.01)
})
