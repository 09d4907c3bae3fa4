/**
 * The member of a family that bears an id.
 * @throws RangeError naming those that there are
 */
export function memberOf<T extends { readonly id: string }>(
  family: readonly T[],
  id: string,
  called: string,
): T {
  const member = family.find((one) => one.id === id)
  if (member === undefined)
    throw new RangeError(`There is no ${called} "${id}", only ${family.map((one) => one.id).join(', ')}`)
  return member
}
