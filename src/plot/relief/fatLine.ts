import {
  BufferAttribute,
  BufferGeometry,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  type ShaderMaterial,
} from 'three'
import { pieceSize } from './lift.ts'

/** Corners of a piece's rectangle: across from −1 to 1, along from 0 to 1. */
const corners = [
  [-1, 0],
  [1, 0],
  [1, 1],
  [-1, 1],
] as const
const stride = pieceSize + 2

/**
 * The pieces of a line, each a rectangle whose corners know both of its ends; the shader gives it its width. (Instances would
 * share the ends, but four corners are too few to be worth one: software that draws them takes twice as long.)
 */
export function lineGeometry(pieces: Float32Array): BufferGeometry {
  const count = pieces.length / pieceSize
  const data = new Float32Array(4 * stride * count)
  const triangles = new Uint32Array(6 * count)
  for (let i = 0; i < count; i++) {
    const piece = pieces.subarray(i * pieceSize, (i + 1) * pieceSize)
    corners.forEach(([across, along], k) => {
      const at = (4 * i + k) * stride
      data.set(piece, at)
      data[at + pieceSize] = across
      data[at + pieceSize + 1] = along
    })
    ;[0, 1, 2, 0, 2, 3].forEach((corner, k) => (triangles[6 * i + k] = 4 * i + corner))
  }
  return geometryOf(new InterleavedBuffer(data, stride), triangles)
}

function geometryOf(buffer: InterleavedBuffer, triangles: Uint32Array): BufferGeometry {
  const geometry = new BufferGeometry()
  // three counts the corners by `position`, here the start of a piece.
  geometry.setAttribute('position', new InterleavedBufferAttribute(buffer, 3, 0))
  geometry.setAttribute('end', new InterleavedBufferAttribute(buffer, 3, 3))
  geometry.setAttribute('step', new InterleavedBufferAttribute(buffer, 1, 6))
  geometry.setAttribute('before', new InterleavedBufferAttribute(buffer, 1, 7))
  geometry.setAttribute('corner', new InterleavedBufferAttribute(buffer, 2, 8))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  return geometry
}

/** @param order what is drawn later lies over what is as near */
export function lineMesh(
  geometry: BufferGeometry,
  material: ShaderMaterial,
  order: number,
): Mesh<BufferGeometry, ShaderMaterial> {
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = order
  return mesh
}
