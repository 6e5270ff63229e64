/** Says that the connector profile of an account is paused: the account works only until its token ends. */
import { Alert, Anchor, Text } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { Account } from '../../../generated/host.ts'
import { whoMustAct } from '../../ui/who-must-act.ts'
import { useProfile } from '../data/profiles.ts'

export function PausedProfile({ account }: { readonly account: Account }): ReactElement | null {
  const { data: profile } = useProfile(account.profile_id)
  if (profile?.status !== 'paused') return null
  const who = whoMustAct(profile.who_must_act)
  return (
    <Alert
      color="red"
      icon={<CircleAlert size={18} aria-hidden />}
      title={who === undefined ? 'The connector profile is paused' : `Who must act: ${who}`}
      mb="lg"
    >
      <Text size="sm">
        {profile.advice ?? 'The account is not refreshed while its connector profile is paused.'}
      </Text>
      <Anchor component={Link} to={`/profiles/${profile.id}`} size="sm" c="inherit" td="underline">
        Open the connector profile
      </Anchor>
    </Alert>
  )
}
