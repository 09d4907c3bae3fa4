import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'

const rooms = [
  '#/',
  '#/activations?v=1&f=elu&compare=relu',
  '#/activations?v=1&f=softmax',
  '#/losses?v=1&f=huber&compare=mse,mae',
  '#/derivatives?v=1',
  '#/network?v=1&at=50',
  '#/network?v=1&data=mnist',
]

for (const room of rooms)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing at ${room} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(room)
      await expect(page.locator('[data-lab]')).not.toHaveAttribute('data-status', 'loading', {
        timeout: 20_000,
      })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
    })

/** Rooms whose own specs ask axe. */
const others = [
  '#/activations?v=1&room=gallery',
  '#/activations?v=1&room=depth',
  '#/losses?v=1&room=bench',
  '#/losses?v=1&room=logits',
  '#/losses?v=1&room=batch',
  '#/derivatives?v=1&room=error',
  '#/derivatives?v=1&room=gradient',
  '#/derivatives?v=1&room=cost',
]

for (const room of [...rooms, ...others])
  test(`${room} fits a phone without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(room)
    await expect(page.locator('[data-lab]')).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })

const words = { zh: ['激活函数', '梯度下降', '神经网络'], ja: ['活性化関数', '勾配降下', 'ネットワーク'] }
for (const [lang, [activations]] of Object.entries(words))
  test(`the page speaks ${lang}, by link and by choice, and remembers it`, async ({ page }) => {
    await page.goto(`#/descent?v=1&lang=${lang}`)
    await expect(page.getByRole('link', { name: activations!, exact: true })).toBeVisible()
    await page.goto('#/network?v=1')
    await page.getByRole('combobox', { name: 'Language' }).selectOption(lang)
    await expect(page.getByRole('link', { name: activations!, exact: true })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('link', { name: activations!, exact: true })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : 'ja')
  })

test('Share copies the link to just this state and says so', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('#/activations?v=1&f=elu&elu.alpha=2&x=-1')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).hash).toBe('#/activations?v=1&f=elu&elu.alpha=2&x=-1')
})

test('what a link says wrongly is named once, and the rest of it holds', async ({ page }) => {
  await page.goto('#/descent?v=1&surface=bowl&opt=gd&lr=banana&steps=-4&__proto__=1')
  await expect(page.locator('[data-lab=descent]')).toBeVisible()
  const notices = page.getByRole('status', { name: 'Notices' })
  await expect(notices.getByRole('listitem')).toHaveCount(3)
  await expect(notices).toContainText('banana')
  await expect(page.getByRole('combobox', { name: 'Surface' })).toHaveValue('bowl')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notices).toBeEmpty()
})

test('what was wrong with one link is not said of the next', async ({ page }) => {
  await page.goto('#/descent?v=1&lr=banana')
  const notices = page.getByRole('status', { name: 'Notices' })
  await expect(notices).toContainText('banana')
  await page.goto('#/losses?v=1&f=huber')
  await expect(page.getByRole('heading', { level: 1, name: 'Huber loss' })).toBeVisible()
  await expect(notices).toBeEmpty()
})

test('a lab that does not exist leads home and says so', async ({ page }) => {
  await page.goto('#/quantum?v=1')
  await expect(page.locator('[data-lab=home]')).toBeVisible()
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('quantum')
})

test('the theme is chosen, kept and followed', async ({ page }) => {
  await page.goto('#/')
  const theme = page.getByRole('button', { name: /^Theme/ })
  await theme.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await theme.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the keyboard alone reaches a lab, its list of shortcuts and its content', async ({ page }) => {
  await page.goto('#/')
  await expect(page.locator('[data-lab=home]')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.getByRole('link', { name: 'Open Descent' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-lab=descent]')).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('output[data-readout=step]')).toHaveAttribute('data-value', '1')
})

test('Back and Forward walk through what was done', async ({ page }) => {
  await page.goto('#/descent?v=1')
  await page.getByRole('combobox', { name: 'Surface' }).selectOption('bowl')
  await expect(page).toHaveURL(/surface=bowl/)
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'Surface' })).toHaveValue('ravine')
  await page.goForward()
  await expect(page.getByRole('combobox', { name: 'Surface' })).toHaveValue('bowl')
})
