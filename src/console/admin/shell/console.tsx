/** The console: for who is signed in, its pages; for everybody else, how to get in. */
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Loaded } from '../../ui/loaded.tsx'
import { problemOf } from '../../ui/problem.ts'
import { SESSION_KEY } from '../../ui/query-client.ts'
import { readSession } from '../api.ts'
import { Pages } from './pages.tsx'
import { Shell } from './shell.tsx'
import { SignedOut } from './signed-out.tsx'

const SIGNED_OUT = new Set([401, 403])

export function Console(): ReactElement {
  const session = useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: 5 * 60_000 })
  if (session.error !== null && SIGNED_OUT.has(problemOf(session.error).status)) return <SignedOut />
  return (
    <Shell>
      <Loaded query={session}>{() => <Pages />}</Loaded>
    </Shell>
  )
}
