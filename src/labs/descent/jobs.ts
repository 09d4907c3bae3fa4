import { createJobClient, type JobClient } from '../../worker/jobs/jobClient.ts'
import { createLatestJob, type LatestPorts } from '../../state/latestJob.ts'

let client: JobClient | null = null

const ports: LatestPorts = { client: () => (client ??= createJobClient()), now: () => performance.now() }

/** Walks that are too long for the page. */
export const longWalks = createLatestJob('walks', ports)
/** The outcome against the learning rate, of every optimizer: under its slider, and in the chart. */
export const zoneSweeps = createLatestJob('rateSweeps', { ...ports, slot: 'zones' })
export const rateSweeps = createLatestJob('rateSweeps', ports)

/** Where the walks from a grid of starts end. */
export const basins = createLatestJob('basins', ports)

/** Ends all of it, and the worker; the next job begins another. */
export function endJobs(): void {
  for (const job of [longWalks, zoneSweeps, rateSweeps, basins]) job.close()
  client?.dispose()
  client = null
}
