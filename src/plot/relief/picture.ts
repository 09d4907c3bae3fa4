import { Camera as ThreeCamera, Matrix4, Scene, Vector3, WebGLRenderer } from 'three'
import type { Tone } from '../tone.ts'
import { distance, type Camera } from './camera.ts'
import type { Colours } from './colours.ts'
import type { HeightField } from './heightField.ts'
import type { Lifted } from './lift.ts'
import { surfaceModel } from './surfaceModel.ts'
import { trailModel, type TrailModel } from './trailModel.ts'

export interface DrawnTrail {
  readonly id: string
  readonly line: Lifted
  readonly tone: Tone
  readonly at: number
  readonly ghost: boolean
}

/** The drawing on one canvas. It draws once in the next frame after something has changed, and else rests. */
export interface Picture {
  surface(field: HeightField): void
  trails(trails: readonly DrawnTrail[]): void
  colour(colours: Colours): void
  look(camera: Camera): void
  /** What was drawn is lost, e.g. with the graphics card's memory. */
  again(): void
  dispose(): void
}

/** Pixels of the screen per pixel of the page, at most. */
const sharpest = 2

/** Null where there is no WebGL. */
export function createPicture(canvas: HTMLCanvasElement): Picture | null {
  const context = canvas.getContext('webgl2', { antialias: true, alpha: true })
  if (context === null) return null
  const renderer = new WebGLRenderer({ canvas, context })
  const [scene, eye, block] = [new Scene(), new ThreeCamera(), surfaceModel()]
  const drawn = new Map<string, TrailModel>()
  let [camera, colours]: [Camera | null, Colours | null] = [null, null]
  let trails: readonly DrawnTrail[] = []
  let frame = 0
  eye.matrixAutoUpdate = false
  scene.add(block.group)

  const paint = () => {
    frame = 0
    if (camera === null || colours === null) return
    const ratio = Math.min(sharpest, devicePixelRatio || 1)
    place(eye, camera)
    fit(renderer, camera, ratio)
    for (const model of [block, ...drawn.values()]) model.look(camera, ratio)
    renderer.render(scene, eye)
  }
  const again = () => {
    frame ||= requestAnimationFrame(paint)
  }
  const tint = () => {
    if (colours === null) return
    for (const { id, tone, ghost } of trails) {
      const colour = colours.tone.get(tone)
      if (colour) drawn.get(id)?.colour(colour, colours, ghost)
    }
  }
  return {
    surface(field) {
      block.show(field)
      again()
    },
    trails(next) {
      const same = sameLooks(trails, next)
      trails = next
      keep(drawn, next, scene)
      for (const { id, at } of next) drawn.get(id)!.at(at)
      if (!same) tint()
      again()
    },
    colour(next) {
      colours = next
      block.colour(next)
      tint()
      again()
    },
    look(next) {
      camera = next
      again()
    },
    again,
    dispose() {
      cancelAnimationFrame(frame)
      keep(drawn, [], scene)
      block.dispose()
      renderer.dispose()
      renderer.forceContextLoss()
    },
  }
}

const sameLooks = (a: readonly DrawnTrail[], b: readonly DrawnTrail[]) =>
  a.length === b.length &&
  a.every(({ id, tone, ghost, line }, i) => {
    const other = b[i]!
    return id === other.id && tone === other.tone && ghost === other.ghost && line === other.line
  })

/** Makes the models of new lines, in the order of the list, and ends those of lines that are gone. */
function keep(drawn: Map<string, TrailModel>, trails: readonly DrawnTrail[], scene: Scene): void {
  const wanted = new Map(trails.map((trail) => [trail.id, trail]))
  for (const [id, model] of drawn) {
    if (wanted.get(id)?.line === model.line) continue
    scene.remove(model.group)
    model.dispose()
    drawn.delete(id)
  }
  for (const { id, line } of trails) {
    if (drawn.has(id)) continue
    const model = trailModel(line)
    drawn.set(id, model)
    scene.add(model.group)
  }
}

function fit(renderer: WebGLRenderer, { width, height }: Camera, ratio: number): void {
  const { width: w, height: h } = renderer.domElement
  if (w === Math.floor(width * ratio) && h === Math.floor(height * ratio)) return
  renderer.setPixelRatio(ratio)
  renderer.setSize(width, height, false)
}

/** All of the block lies between these distances from the eye. */
const [near, far] = [distance - 2, distance + 2]

function place(eye: ThreeCamera, { right, up, back, eye: from, focal, centre, width, height }: Camera): void {
  eye.matrix.makeBasis(new Vector3(...right), new Vector3(...up), new Vector3(...back)).setPosition(...from)
  eye.matrixWorldNeedsUpdate = true
  const scale = near / focal
  const [left, right_] = [-centre[0] * scale, (width - centre[0]) * scale]
  const [top, bottom] = [centre[1] * scale, (centre[1] - height) * scale]
  eye.projectionMatrix = new Matrix4().makePerspective(left, right_, top, bottom, near, far)
}
