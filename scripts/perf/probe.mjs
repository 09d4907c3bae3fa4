// What runs inside the page: it watches frames, long tasks and the lab's status. Serialised by Playwright, so it stands alone.

/** Installs `window.probe` before the page's own scripts. */
export function installProbe() {
  const timerGap = 4 // ms: what nested timers of 0 are clamped to
  let watching = false
  let frames = 0
  let pictures = 0
  let drawn = false
  let longTask = 0
  let longestGap = 0
  let began = 0

  const onFrame = () => {
    if (watching) {
      frames++
      if (drawn) pictures++
    }
    drawn = false
    requestAnimationFrame(onFrame)
  }

  /** The main thread is as free as its timers are punctual. */
  let lastTimer = performance.now()
  const onTimer = () => {
    const now = performance.now()
    if (watching) longestGap = Math.max(longestGap, now - lastTimer - timerGap)
    lastTimer = now
    setTimeout(onTimer, 0)
  }

  /** A picture is a frame in which a canvas was drawn on or the lab's elements changed. */
  const canvas = CanvasRenderingContext2D.prototype
  for (const name of /** @type {const} */ (['putImageData', 'drawImage', 'fillRect', 'stroke', 'fill'])) {
    const original = /** @type {(...args: unknown[]) => void} */ (canvas[name])
    Object.assign(canvas, {
      /** @param {unknown[]} args @this {CanvasRenderingContext2D} */
      [name](...args) {
        drawn = true
        return original.apply(this, args)
      },
    })
  }

  let pausePressed = 0
  let pauseTook = NaN
  const onMutations = () => {
    drawn = true
    const status = document.querySelector('[data-lab]')?.getAttribute('data-status')
    if (pausePressed && status === 'paused') {
      pauseTook = performance.now() - pausePressed
      pausePressed = 0
    }
  }
  const onClick = (/** @type {Event} */ event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const name = button?.getAttribute('aria-label') ?? button?.textContent
    if (name?.trim() === 'Pause') pausePressed = event.timeStamp
  }

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (watching && startTime >= began) longTask = Math.max(longTask, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
  document.addEventListener('click', onClick, true)
  new MutationObserver(onMutations).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
  requestAnimationFrame(onFrame)
  setTimeout(onTimer, 0)

  Object.assign(window, {
    probe: {
      begin() {
        frames = pictures = longTask = longestGap = 0
        began = performance.now()
        watching = true
      },
      end() {
        watching = false
        const seconds = (performance.now() - began) / 1000
        return {
          frames: frames / seconds,
          pictures: pictures / seconds,
          longest: Math.max(longTask, longestGap),
        }
      },
      pauseTook: () => pauseTook,
    },
  })
}
