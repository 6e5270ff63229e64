/** How an admin sets the connector up at the provider: what must be there first, the steps, and the scopes to tick. */
import { Grid, Stack } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { Connector } from '../../../generated/host.ts'
import { CopyField } from '../../ui/copy-field.tsx'
import { GuideSteps } from './guide-steps.tsx'
import { NoGuide } from './no-guide.tsx'
import { Prerequisites } from './prerequisites.tsx'
import { ScopeSelector } from './scope-selector.tsx'
import { scopesForActions } from './scopes-for-actions.ts'
import { TypeChoice } from './type-choice.tsx'

/** What holds for one authentication type; without a list, for all. */
const appliesTo =
  (auth: string) =>
  ({ applies_to }: { readonly applies_to: readonly string[] | null }): boolean =>
    applies_to === null || applies_to.includes(auth)

export function SetupTab({ connector }: { readonly connector: Connector }): ReactElement {
  const [auth, setAuth] = useState(connector.auth[0]?.key ?? '')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const type = connector.auth.find(({ key }) => key === auth)
  const order = connector.scopes.map(({ scope }) => scope)
  const prerequisites = connector.prerequisites.filter(appliesTo(auth))
  const steps = connector.guide.filter(appliesTo(auth))
  const needed = scopesForActions(connector.actions, chosen, order)
  return (
    <Stack gap="xl">
      <TypeChoice types={connector.auth} value={auth} onChange={setAuth} />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="xl">
            <Prerequisites connector={connector.key} prerequisites={prerequisites} />
            <GuideSteps steps={steps} needed={needed.scopes} />
            {steps.length === 0 && prerequisites.length === 0 && <NoGuide connector={connector} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg" className="sticky">
            {type?.interactive === true && (
              <CopyField
                label="Redirect URI"
                description="Register it at the provider, character by character."
                value={connector.redirect_uri}
              />
            )}
            <ScopeSelector connector={connector} chosen={chosen} needed={needed} onChange={setChosen} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  )
}
