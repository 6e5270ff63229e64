/** Tries an action with an account: choose it, fill in its form, and see the request and the answer. */
import { NativeSelect, Stack, Text } from '@mantine/core'
import { FlaskConical } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Account, Connector, Profile } from '../../../generated/host.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useAction, useConnector } from '../data/connectors.ts'
import { useProfile } from '../data/profiles.ts'
import { actionGroups, allowedActions } from './action-choices.ts'
import { ActionForm } from './action-form.tsx'

interface Props {
  readonly account: Account
  readonly connector: Connector
  readonly profile: Profile | undefined
}

interface ChosenProps {
  readonly account: Account
  readonly profile: Profile | undefined
  readonly name: string
}

function Chosen({ account, profile, name }: ChosenProps): ReactElement {
  const action = useAction(account.connector, name)
  return (
    <Loaded query={action}>
      {(found) => <ActionForm key={found.name} account={account} profile={profile} action={found} />}
    </Loaded>
  )
}

function Choose({ account, connector, profile }: Props): ReactElement {
  const actions = allowedActions(connector, profile)
  const [name, setName] = useState(connector.test_action ?? actions[0]?.name ?? '')
  if (actions.length === 0)
    return (
      <EmptyState icon={FlaskConical} title="There is no action to try">
        The connector declares none, or its profile allows none.
      </EmptyState>
    )
  return (
    <Stack gap="lg">
      <NativeSelect
        label="Action"
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        data={actionGroups(actions)}
        maw={480}
      />
      {actions.some((action) => action.name === name) ? (
        <Chosen account={account} profile={profile} name={name} />
      ) : (
        <Text>The profile does not allow this action.</Text>
      )}
    </Stack>
  )
}

export function TryAction({ account }: { readonly account: Account }): ReactElement {
  const connector = useConnector(account.connector)
  const profile = useProfile(account.profile_id)
  return (
    <Loaded query={connector}>
      {(found) => <Choose account={account} connector={found} profile={profile.data} />}
    </Loaded>
  )
}
