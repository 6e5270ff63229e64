/** A PostgreSQL database whose clock stands still until it is told, as that of the tests on SQLite does. */
import pg from 'pg'

async function run(url: string, text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text, values)
  } finally {
    await client.end()
  }
}

/**
 * Puts a `clock_timestamp()` of the tests before PostgreSQL's own. It holds for connections that are opened afterwards.
 *
 * @returns Lets time pass, in milliseconds.
 */
export async function stopClock(url: string): Promise<(milliseconds: number) => Promise<void>> {
  const name = new pg.Client({ connectionString: url }).database
  await run(
    url,
    `create schema test_clock;
     create table test_clock.clock as select pg_catalog.clock_timestamp() as at;
     create function test_clock.clock_timestamp() returns timestamptz language sql volatile
       as 'select at from test_clock.clock';
     alter database ${pg.escapeIdentifier(name ?? '')} set search_path = public, test_clock, pg_catalog`,
  )
  return (milliseconds) =>
    run(url, `update test_clock.clock set at = at + $1 * interval '1 millisecond'`, [milliseconds])
}
