import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Tone } from '../tone.ts'
import { useTheme } from '../useTheme.ts'
import type { Camera } from './camera.ts'
import { coloursIn } from './colours.ts'
import type { HeightField } from './heightField.ts'
import { createPicture, type DrawnTrail, type Picture } from './picture.ts'

/** `none`: no WebGL here; `lost`: the graphics card has taken the drawing away for a while. */
export type PictureStatus = 'drawn' | 'none' | 'lost'

export interface Drawn {
  readonly field: HeightField
  readonly trails: readonly DrawnTrail[]
  readonly camera: Camera | null
}

/** Keeps a canvas in a box that shows what is given. The canvas is made anew with the component, never shared by two. */
export function usePicture(
  box: RefObject<HTMLElement | null>,
  { field, trails, camera }: Drawn,
): PictureStatus {
  const [status, setStatus] = useState<PictureStatus>('drawn')
  const picture = useRef<Picture | null>(null)
  useLayoutEffect(() => {
    const canvas = document.createElement('canvas')
    canvas.setAttribute('aria-hidden', 'true')
    box.current!.append(canvas)
    const made = createPicture(canvas)
    picture.current = made
    setStatus(made === null ? 'none' : 'drawn')
    const end = made === null ? () => {} : survive(canvas, made, setStatus)
    return () => {
      picture.current = null
      end()
      made?.dispose()
      canvas.remove()
    }
  }, [box])

  const theme = useTheme()
  const tones = useTones(trails)
  useLayoutEffect(() => picture.current?.surface(field), [field])
  useLayoutEffect(() => (camera === null ? undefined : picture.current?.look(camera)), [camera])
  useLayoutEffect(() => {
    picture.current?.colour(coloursIn(box.current!, tones))
  }, [theme, tones, box])
  useLayoutEffect(() => picture.current?.trails(trails), [trails])
  return status
}

/** The tones in use: the same list while they are the same. */
function useTones(trails: readonly DrawnTrail[]): readonly Tone[] {
  const key = JSON.stringify([...new Set(trails.map(({ tone }) => tone))])
  return useMemo(() => JSON.parse(key) as Tone[], [key])
}

/** A lost context comes back by itself if somebody asks for it. @returns a function that ends it */
function survive(
  canvas: HTMLCanvasElement,
  picture: Picture,
  say: (status: PictureStatus) => void,
): () => void {
  const lost = (event: Event) => {
    event.preventDefault()
    say('lost')
  }
  const back = () => {
    say('drawn')
    picture.again()
  }
  canvas.addEventListener('webglcontextlost', lost)
  canvas.addEventListener('webglcontextrestored', back)
  return () => {
    canvas.removeEventListener('webglcontextlost', lost)
    canvas.removeEventListener('webglcontextrestored', back)
  }
}
