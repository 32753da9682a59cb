import type { DuckDBConnection } from '@duckdb/node-api'
import { CommandError } from './files.ts'

/**
 * Does something with DuckDB, in memory and, beyond that, on the disk. It is an optional package, since it is large and only
 * Parquet needs it.
 *
 * @param folder for what does not fit into memory
 * @throws CommandError if it is not installed, or if it reports an error
 */
export async function withDuckDB<T>(
  folder: string,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new CommandError(
      'this needs DuckDB, which is not installed here: npm install --no-save @duckdb/node-api',
    )
  })
  const instance = await DuckDBInstance.create(':memory:', { temp_directory: folder })
  const connection = await instance.connect()
  try {
    return await work(connection)
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`DuckDB: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** A text in SQL. */
export const inSql = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A path in SQL, in which nothing is a wildcard. */
export const pathInSql = (path: string): string => inSql(path.replace(/[*?[]/g, '[$&]'))
