/** Says before anything is saved which scopes the allowed actions need that the profile does not ask for. */
import { Alert, Button, Code, Group } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Connector } from '../../../generated/host.ts'
import { scopesForActions } from '../connectors/scopes-for-actions.ts'

interface Props {
  readonly connector: Connector
  readonly actions: readonly string[] | null
  /** The value of the form's scopes. */
  readonly scopes: unknown
  readonly onTick: (scopes: string[]) => void
}

export function MissingScopes({ connector, actions, scopes, onTick }: Props): ReactElement | null {
  const asked: string[] = Array.isArray(scopes) ? scopes : []
  // Without scopes the provider grants what the app has; without a choice of actions nothing is known to be needed.
  if (actions === null || asked.length === 0) return null
  const order = connector.scopes.map(({ scope }) => scope)
  const needed = scopesForActions(connector.actions, actions, order)
  const missing = needed.scopes.filter((scope) => !asked.includes(scope))
  const open = needed.alternatives.filter(({ anyOf }) => !anyOf.some((scope) => asked.includes(scope)))
  if (missing.length === 0 && open.length === 0) return null
  return (
    <Alert
      color="yellow"
      icon={<TriangleAlert size={18} aria-hidden />}
      title="The actions need scopes that are not ticked"
      role="status"
    >
      <Group gap={6}>
        {missing.map((scope) => (
          <Code key={scope}>{scope}</Code>
        ))}
      </Group>
      {open.map(({ action, anyOf }) => (
        <div key={action}>
          {action}: one of {anyOf.join(', ')}
        </div>
      ))}
      {missing.length > 0 && (
        <Button size="compact-sm" variant="default" mt="sm" onClick={() => onTick([...asked, ...missing])}>
          Tick them
        </Button>
      )}
    </Alert>
  )
}
