import * as v from 'valibot'
import { hasShape, type Shape } from './shape.ts'

/** What a script without schemas checks as well. */
export const shaped = <T>(shape: Shape): v.GenericSchema<T> =>
  v.custom<T>((value) => hasShape(shape, value), 'another shape')

/** What is only typed: it comes from the extension itself, and nobody else can send it. */
export const trusted = <T>(): v.GenericSchema<T> => v.custom<T>(() => true)

/** What is answered by nothing: browsers make null or undefined of that. */
export const NOTHING: v.GenericSchema<unknown, void> = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
)

/** An object in which every property of a type is checked: one that is forgotten does not compile. */
export const shapeOf =
  <T>() =>
  <E extends Readonly<Record<keyof T, v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>>>>(
    entries: E,
  ) =>
    v.object(entries)
