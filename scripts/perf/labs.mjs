// The labs and what puts each of them to work.

/** @typedef {import('playwright').Page} Page */

const readyLimit = 120_000
/** Milliseconds. */
const warmUp = 1000
const measured = 4000

const status = (/** @type {Page} */ page) => page.locator('[data-lab]').first().getAttribute('data-status')

/** @param {Page} page @param {string[]} wanted */
async function reach(page, wanted, timeout = readyLimit) {
  await page.waitForFunction(
    (list) => list.includes(document.querySelector('[data-lab]')?.getAttribute('data-status') ?? ''),
    wanted,
    { timeout },
  )
}

/** Between two moves; the call that makes a move takes as long again. */
const pauseOfHand = () => new Promise((resolve) => setTimeout(resolve, 8))

/** Drags a slider to and fro for as long as `milliseconds`, about as a hand would. @param {Page} page */
async function dragSlider(page, milliseconds) {
  const sliders = page.locator('input[type=range]:visible')
  const slider = sliders.first()
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider to drag')
  const y = box.y + box.height / 2
  const at = (/** @type {number} */ share) => box.x + box.width * (0.5 + 0.4 * share)
  await page.mouse.move(at(0), y)
  await page.mouse.down()
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    await page.mouse.move(at(Math.sin(Date.now() / 300)), y)
    await pauseOfHand()
  }
  await page.mouse.up()
}

const button = (/** @type {Page} */ page, /** @type {string} */ name) =>
  page.getByRole('button', { name, exact: true })

/** Presses Play, and Reset before it where the run has come to its end. @param {Page} page */
async function play(page) {
  if (['done', 'diverged'].includes((await status(page)) ?? '')) await button(page, 'Reset').click()
  await button(page, 'Play').click()
  await reach(page, ['running', 'done'], 30_000)
}

/** Milliseconds from the press of Pause to the page's saying so. @param {Page} page */
async function timePause(page) {
  if ((await status(page)) !== 'running') await play(page)
  await button(page, 'Pause').click()
  await reach(page, ['paused'], 30_000)
  return page.evaluate(() => /** @type {any} */ (window).probe.pauseTook())
}

/** @param {Page} page @param {() => Promise<unknown>} work */
async function measure(page, work) {
  await page.evaluate(() => /** @type {any} */ (window).probe.begin())
  await work()
  return page.evaluate(() => /** @type {any} */ (window).probe.end())
}

/** A lab whose work is to follow a slider. @param {Page} page */
async function slide(page) {
  await reach(page, ['idle', 'paused', 'done', 'diverged', 'running'])
  await page.waitForTimeout(warmUp)
  const figures = await measure(page, () => dragSlider(page, measured))
  return { ...figures, pause: null }
}

/** A lab whose work is a run; a run that ends early is begun again. @param {Page} page */
async function train(page) {
  await reach(page, ['idle', 'paused', 'done', 'diverged', 'running'])
  await play(page)
  await page.waitForTimeout(warmUp)
  const figures = await measure(page, async () => {
    for (const end = Date.now() + measured; Date.now() < end;) {
      if ((await status(page)) !== 'running') await play(page)
      await page.waitForTimeout(100)
    }
  })
  return { ...figures, pause: await timePause(page) }
}

/** Six optimizers with 10,000 points of trail each. */
const six =
  '#/descent?v=1&surface=rosenbrock&opt=gd,momentum,nesterov,adagrad,adam,rmsprop&gd.lr=0.0002&momentum.lr=0.0002&nesterov.lr=0.0002&adam.lr=0.003&rmsprop.lr=0.001&steps=10000'

/** @type {{ name: string, route: string, work: (page: Page) => Promise<{ frames: number, pictures: number, longest: number, pause: number | null }> }[]} */
export const labs = [
  { name: 'activations, curves', route: '#/activations?v=1&compare=relu,gelu,tanh', work: slide },
  { name: 'activations, depth', route: '#/activations?v=1&room=depth', work: slide },
  { name: 'activations, softmax', route: '#/activations?v=1&f=softmax', work: slide },
  { name: 'losses, curves', route: '#/losses?v=1&compare=mae,huber', work: slide },
  { name: 'losses, bench', route: '#/losses?v=1&room=bench', work: slide },
  { name: 'losses, behind a sigmoid', route: '#/losses?v=1&room=logits', work: slide },
  { name: 'losses, sum or mean', route: '#/losses?v=1&room=batch', work: slide },
  { name: 'derivatives, slope', route: '#/derivatives?v=1', work: slide },
  { name: 'derivatives, error', route: '#/derivatives?v=1&room=error', work: slide },
  { name: 'derivatives, gradient', route: '#/derivatives?v=1&room=gradient', work: slide },
  { name: 'derivatives, cost', route: '#/derivatives?v=1&room=cost', work: slide },
  { name: 'descent, dragged', route: '#/descent?v=1', work: slide },
  { name: 'descent, playing', route: '#/descent?v=1', work: train },
  { name: 'descent, six × 10,000', route: `${six}&at=9000`, work: slide },
  { name: 'descent, six playing', route: `${six}&at=5000`, work: train },
  { name: 'descent, in relief', route: `${six}&at=5000&look=relief`, work: train },
  { name: 'descent, learning rate', route: '#/descent?v=1&room=rate', work: slide },
  {
    name: 'descent, basins',
    route: '#/descent?v=1&room=basins&surface=himmelblau&opt=gd&gd.lr=0.01',
    work: slide,
  },
  { name: 'network, circle', route: '#/network?v=1&data=circle', work: train },
  { name: 'network, digits', route: '#/network?v=1&data=mnist', work: train },
]
