import { useRoomWords } from '../roomWords.ts'

/** What the cost's room says. */
export const useCostWords = () => useRoomWords().cost
