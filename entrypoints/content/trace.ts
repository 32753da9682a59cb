/**
 * Shows a piece of our work in recordings of the developer tools, and to the benchmark: two time stamps around it. Unlike marks of `performance` they are not seen by pages, and cost nothing while nobody records.
 */
export function measured<Result>(what: string, work: () => Result): Result {
  console.timeStamp?.(`attache ${what} {`)
  try {
    return work()
  } finally {
    console.timeStamp?.(`attache ${what} }`)
  }
}
