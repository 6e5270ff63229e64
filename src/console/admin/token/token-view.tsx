/** An access token to copy, with what it allows and when it ends. */
import { Alert, Anchor, Code, Group, Stack, Text, Textarea } from '@mantine/core'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { AccessToken } from '../../../generated/host.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Details } from '../../ui/details.tsx'
import { Time } from '../../ui/time.tsx'

interface Props {
  readonly token: AccessToken
  readonly accountId: string
}

export function TokenView({ token, accountId }: Props): ReactElement {
  const { access_token, token_type, expires_at, scope } = token
  const scopes = scope === null ? [] : scope.split(' ').filter((one) => one !== '')
  return (
    <Stack>
      <Alert color="green" icon={<Check size={18} aria-hidden />} title="Success" role="status">
        Copy the token now: it is not shown again.
      </Alert>
      <Textarea
        label="Access token"
        value={access_token}
        readOnly
        autosize
        minRows={3}
        maxRows={8}
        classNames={{ input: 'mono' }}
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Group>
        <CopyButton value={access_token} what="access token" wide />
      </Group>
      <Details
        items={[
          ['Expires', <Time key="expires" at={expires_at} none="The provider did not say" />],
          ['Type', token_type],
          [
            'Scopes',
            scopes.length === 0 ? (
              'The provider did not say'
            ) : (
              <Group key="scopes" gap={4}>
                {scopes.map((one) => (
                  <Code key={one}>{one}</Code>
                ))}
              </Group>
            ),
          ],
        ]}
      />
      <Text size="sm" c="dimmed">
        The login is kept as an account of the owner “console”, where you can{' '}
        <Anchor component={Link} to={`/accounts/${accountId}`} size="sm" underline="always">
          try actions or unlink it
        </Anchor>
        .
      </Text>
    </Stack>
  )
}
