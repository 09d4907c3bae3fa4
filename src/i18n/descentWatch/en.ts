/** What to watch in each preset of the descent lab. */
export const descentWatch = {
  race: 'gd bounces from wall to wall: its step is large across and small along. Momentum adds up what stays the same, and the bouncing cancels. The book’s figure.',
  fast: 'Out here the slope is nearly 0, and gd steps by η times the slope. Adam divides by the size of the slope: its first steps are η long, however flat it is.',
  tooLarge:
    'Across the ravine each step overshoots by 4 % more than it had to go. Along x all goes well, so the loss falls at first, and then y takes over. Try 0.98.',
  basins:
    'Each start rolls into the valley that it lies in. Drag a start over a ridge; the room “Basins” colours all starts at once.',
  saddle:
    'Near (0, 0) the slope vanishes, so gd lingers; y grows by a tenth a step and only wins in the end. Adam leaves early, since it measures a small slope by its own size.',
  valley:
    'All reach the curved floor at once. Along it the slope is a thousandth of that of the walls, and the walls forbid a larger η.',
  beale:
    'The start lies on nearly flat ground. gd’s steps shrink with the slope; Adam’s do not, and momentum gathers speed.',
  tenth: 'Each step multiplies x and y by 0.8.',
  nine: 'A factor of −0.8 instead of 0.8: the same size after each step, with the sign in turns. Pinned: η 0.1.',
  one: 'A factor of −1: after two steps it is back, to the last bit, for ever.',
  ten: 'A factor of −19. From step 10 on x ± h rounds to x, so the numerical gradient is 0 and the walk freezes. Pinned: the analytic gradient goes on to 2e128.',
  tiny: 'A factor of 0.9999999998: a hundred steps change the eighth digit.',
}
