import { BufferAttribute, BufferGeometry, Group, Points, type Vector2 } from 'three'
import type { Camera } from './camera.ts'
import { mixed, type Colours } from './colours.ts'
import { lineGeometry, lineMesh } from './fatLine.ts'
import { countTo, type Lifted } from './lift.ts'
import { dotMaterial, lineMaterial } from './materials.ts'
import { paint } from './surfaceModel.ts'
import type { Rgb } from '../palette.ts'

/** One walk over the surface, as three.js draws it. */
export interface TrailModel {
  readonly group: Group
  readonly line: Lifted
  /** The step shown: nothing is moved but the border between what is walked and what is still to come. */
  at(step: number): void
  colour(tone: Rgb, colours: Colours, ghost: boolean): void
  look(camera: Camera, ratio: number): void
  dispose(): void
}

/** How many steps at most are marked with a dot each, as <Trail> does. */
const mostDots = 80
const dotWidth = 4.5
/** Pixels: walked, and still to come. */
const widths = { run: [2.25, 1.25], ghost: [1.5, 1] } as const
/** World units: a dash, and a dash with its gap. */
const dashes = [0.022, 0.036] as const

export function trailModel(line: Lifted): TrailModel {
  const geometry = lineGeometry(line.pieces)
  const materials = [lineMaterial(), lineMaterial(true)] as const
  const dots = dotsOf(line)
  const group = new Group()
  group.add(lineMesh(geometry, materials[1], 2), lineMesh(geometry, materials[0], 3), dots)
  return {
    group,
    line,
    at(step) {
      for (const { uniforms } of materials) uniforms['now']!.value = step
      const count = countTo(line.steps, step)
      const from = countTo(line.steps, step - mostDots - 1)
      dots.geometry.setDrawRange(from, count - from)
    },
    colour(tone, colours, ghost) {
      const [shown, hidden] = materials
      dots.visible = !ghost
      paint(dots.material.uniforms['colour']!.value, tone)
      tint(shown, [ghost ? mixed(tone, colours.paper, 0.3) : tone, mixed(tone, colours.paper, 0.5)], ghost)
      tint(hidden, [mixed(tone, colours.panel, 0.62), mixed(tone, colours.panel, 0.8)], ghost)
    },
    look({ width, height }, ratio) {
      for (const { uniforms } of materials) (uniforms['size']!.value as Vector2).set(width, height)
      dots.material.uniforms['width']!.value = dotWidth * ratio
    },
    dispose() {
      geometry.dispose()
      dots.geometry.dispose()
      for (const material of [...materials, dots.material]) material.dispose()
    },
  }
}

function tint(
  { uniforms }: ReturnType<typeof lineMaterial>,
  [walked, ahead]: readonly [Rgb, Rgb],
  ghost: boolean,
) {
  paint(uniforms['walked']!.value, walked)
  paint(uniforms['ahead']!.value, ahead)
  const [[wide, narrow], [dash, both]] = ghost ? [widths.ghost, dashes] : [widths.run, [1, 1]]
  ;(uniforms['widths']!.value as Vector2).set(wide, narrow)
  ;(uniforms['dash']!.value as Vector2).set(dash, both)
}

function dotsOf({ places }: Lifted) {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(places, 3))
  const dots = new Points(geometry, dotMaterial())
  dots.frustumCulled = false
  dots.renderOrder = 4
  return dots
}
