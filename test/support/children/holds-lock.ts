/** Holds a SQLite file's write lock for a time, or until it is killed. */
import { DatabaseSync } from 'node:sqlite'

const { path, milliseconds } = JSON.parse(process.argv[2] ?? '')
const database = new DatabaseSync(path)
database.exec('pragma busy_timeout = 5000; begin exclusive')
console.log('"locked"')
setTimeout(() => {
  database.exec('rollback')
  database.close()
}, milliseconds)
