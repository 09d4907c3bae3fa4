import type { Surface } from '../define/surface.ts'
import { ackley } from './ackley.ts'
import { beale } from './beale.ts'
import { booth } from './booth.ts'
import { bowl } from './bowl.ts'
import { branin } from './branin.ts'
import { dropWave } from './dropWave.ts'
import { easom } from './easom.ts'
import { goldsteinPrice } from './goldsteinPrice.ts'
import { griewank } from './griewank.ts'
import { himmelblau } from './himmelblau.ts'
import { levy } from './levy.ts'
import { matyas } from './matyas.ts'
import { mccormick } from './mccormick.ts'
import { michalewicz } from './michalewicz.ts'
import { monkeySaddle } from './monkeySaddle.ts'
import { plateau } from './plateau.ts'
import { rastrigin } from './rastrigin.ts'
import { ravine } from './ravine.ts'
import { rosenbrock } from './rosenbrock.ts'
import { saddle } from './saddle.ts'
import { sixHumpCamel } from './sixHumpCamel.ts'
import { styblinskiTang } from './styblinskiTang.ts'
import { threeHumpCamel } from './threeHumpCamel.ts'

export const surfaces: readonly Surface[] = [
  bowl,
  ravine,
  saddle,
  monkeySaddle,
  plateau,
  rosenbrock,
  himmelblau,
  beale,
  booth,
  matyas,
  threeHumpCamel,
  sixHumpCamel,
  styblinskiTang,
  mccormick,
  goldsteinPrice,
  branin,
  rastrigin,
  ackley,
  griewank,
  levy,
  easom,
  dropWave,
  michalewicz,
]
