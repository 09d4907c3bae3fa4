import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  FloatType,
  Group,
  Mesh,
  RGFormat,
  type Color,
  type Vector2,
  type Vector3,
} from 'three'
import type { Rgb } from '../palette.ts'
import type { Camera } from './camera.ts'
import type { Colours } from './colours.ts'
import { lineGeometry, lineMesh } from './fatLine.ts'
import type { HeightField } from './heightField.ts'
import { isolines, isolineTable } from './isolines.ts'
import { lineMaterial, sideMaterial, surfaceMaterial } from './materials.ts'
import { edgePieces, sideArrays, surfaceArrays } from './surfaceArrays.ts'
import { along, unit } from './vector.ts'

/** The block with its surface, as three.js draws it. */
export interface SurfaceModel {
  readonly group: Group
  show(field: HeightField): void
  colour(colours: Colours): void
  look(camera: Camera, ratio: number): void
  dispose(): void
}

export function surfaceModel(): SurfaceModel {
  const materials = { surface: surfaceMaterial(), sides: sideMaterial(), edges: lineMaterial() }
  const { uniforms } = materials.surface
  const group = new Group()
  const clear = () => {
    for (const mesh of group.children as Mesh[]) mesh.geometry.dispose()
    group.clear()
  }
  return {
    group,
    show(field) {
      clear()
      group.add(...meshesOf(field, materials))
      ;(uniforms['isolines']!.value as DataTexture | null)?.dispose()
      uniforms['isolines']!.value = isolineTexture(field)
      uniforms['bend']!.value = field.map.bend
    },
    colour(colours) {
      paint(uniforms['low']!.value, colours.low)
      paint(uniforms['high']!.value, colours.high)
      paint(uniforms['line']!.value, colours.line)
      paint(uniforms['tint']!.value, colours.edge)
      const [lit, unlit] = colours.light ? lightShading : darkShading
      ;(uniforms['shading']!.value as Vector2).set(lit, unlit)
      paint(materials.sides.uniforms['colour']!.value, colours.panel)
      paint(materials.sides.uniforms['tint']!.value, colours.edge)
      paint(materials.edges.uniforms['walked']!.value, colours.edge)
    },
    look(camera, ratio) {
      const light = lightFrom(camera)
      ;(uniforms['light']!.value as Vector3).set(...light)
      ;(materials.sides.uniforms['light']!.value as Vector3).set(...light)
      uniforms['ratio']!.value = ratio
      ;(materials.edges.uniforms['size']!.value as Vector2).set(camera.width, camera.height)
    },
    dispose() {
      clear()
      ;(uniforms['isolines']!.value as DataTexture | null)?.dispose()
      for (const material of Object.values(materials)) material.dispose()
    },
  }
}

/** More heights than a picture has rows. */
const tableSize = 2048

function isolineTexture(field: HeightField): DataTexture {
  const table = isolineTable(isolines(field), field.map, tableSize)
  const texture = new DataTexture(table, tableSize, 1, RGFormat, FloatType)
  texture.needsUpdate = true
  return texture
}

/** Shares of the tint in full light and in none. On paper shadows are drawn; on a dark ground it is the light. */
const lightShading = [0, 0.54] as const
const darkShading = [0.5, 0] as const

export const paint = (colour: Color, [r, g, b]: Rgb) => colour.setRGB(r / 255, g / 255, b / 255)

/** From the upper left of the picture, over the reader's shoulder, wherever he stands: so hills look like hills. */
const lightFrom = ({ right, back }: Camera) => unit(along(along([0, 0, 1], -0.75, right), 0.35, back))

function meshesOf(
  field: HeightField,
  materials: Record<'surface' | 'sides' | 'edges', ReturnType<typeof lineMaterial>>,
) {
  const { positions, normals, shades, roots, triangles } = surfaceArrays(field)
  const surface = new BufferGeometry()
  surface.setAttribute('position', new BufferAttribute(positions, 3))
  surface.setAttribute('normal', new BufferAttribute(normals, 3))
  surface.setAttribute('shade', new BufferAttribute(shades, 1))
  surface.setAttribute('root', new BufferAttribute(roots, 1))
  surface.setIndex(new BufferAttribute(triangles, 1))
  const side = sideArrays(field, positions)
  const sides = new BufferGeometry()
  sides.setAttribute('position', new BufferAttribute(side.positions, 3))
  sides.setAttribute('normal', new BufferAttribute(side.normals, 3))
  const meshes = [new Mesh(surface, materials.surface), new Mesh(sides, materials.sides)]
  for (const mesh of meshes) mesh.frustumCulled = false
  return [...meshes, lineMesh(lineGeometry(edgePieces(field, positions)), materials.edges, 1)]
}
