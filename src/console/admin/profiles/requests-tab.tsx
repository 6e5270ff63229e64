/** The exact requests of a flow, before anything is sent: each parameter with its place and where it comes from. */
import { Alert, SegmentedControl, Stack, Text } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import type { Connector, ExplainRequest, Profile } from '../../../generated/host.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { problemOf } from '../../ui/problem.ts'
import { useExplanation } from '../data/profiles.ts'
import { ExplainedRequestView } from './explained-request.tsx'

type Flow = ExplainRequest['flow']

interface Props {
  readonly profile: Profile
  readonly connector: Connector
}

const NO_ENDPOINT = 'ERR_ENDPOINT_MISSING'

const LABELS: Readonly<Record<Flow, string>> = {
  authorization_code: 'Log in',
  client_credentials: 'Get a token',
  device_code: 'Log in on a device',
  refresh: 'Refresh',
  revoke: 'Revoke',
  introspect: 'Introspect',
}

/** The flow that a type begins with, and those that follow it. */
function flowsOf(grantType: string): readonly Flow[] {
  if (grantType === 'authorization_code') return ['authorization_code', 'refresh', 'revoke']
  if (grantType.endsWith('device_code')) return ['device_code', 'refresh', 'revoke']
  return ['client_credentials', 'revoke']
}

export function RequestsTab({ profile, connector }: Props): ReactElement {
  const grantType = connector.auth.find(({ key }) => key === profile.auth)?.grant_type ?? 'authorization_code'
  const flows = flowsOf(grantType)
  const [flow, setFlow] = useState<Flow>(flows[0] ?? 'authorization_code')
  const explanation = useExplanation(profile.id, flow)
  return (
    <Stack>
      <Text c="dimmed" maw={720}>
        These are planned by the code that sends them, with the values of this profile. Nothing is sent, and
        secrets are left out. What is made anew for each login shows an example.
      </Text>
      <SegmentedControl
        aria-label="Flow"
        value={flow}
        onChange={(value) => setFlow(value as Flow)}
        data={flows.map((value) => ({ value, label: LABELS[value] }))}
        w="fit-content"
        maw="100%"
      />
      {problemOf(explanation.error).code === NO_ENDPOINT ? (
        <Alert variant="light">The provider has no endpoint for this, so that nothing is sent.</Alert>
      ) : (
        <Loaded query={explanation}>
          {({ requests }) =>
            requests.length === 0 ? (
              <Alert variant="light">This connector sends no request here.</Alert>
            ) : (
              <Stack gap="xl">
                {requests.map((request, index) => (
                  <ExplainedRequestView key={request.name} request={request} number={index + 1} />
                ))}
              </Stack>
            )
          }
        </Loaded>
      )}
    </Stack>
  )
}
