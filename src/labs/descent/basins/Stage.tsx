import { Trouble } from '../Trouble.tsx'
import { BasinsMap } from './BasinsMap.tsx'
import { MapTools } from './MapTools.tsx'
import { useMapJob } from './useMapJob.ts'

/** The map, and what is chosen of it. */
export function Stage() {
  useMapJob()
  return (
    <>
      <Trouble />
      <MapTools />
      <BasinsMap />
    </>
  )
}
