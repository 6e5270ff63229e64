/** What an event is about, with a link to it where it is still there. */
import { Anchor, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { Event } from '../../../generated/host.ts'
import { subjectText } from './event-words.ts'

/** Where its page is; undefined where there is none, or none any more. */
function pageOf({ type, account_id, profile_id, subject }: Event): string | undefined {
  if (/revoked|deleted|revocation/.test(type)) return undefined
  if (type.startsWith('account.') && account_id !== null) return `/accounts/${account_id}`
  if (type.startsWith('profile.') && profile_id !== null) return `/profiles/${profile_id}`
  return type.startsWith('webhook.') ? `/webhooks/${subject}` : undefined
}

interface Props {
  readonly event: Event
  /** The account's, where it has one. */
  readonly label: string | null | undefined
}

export function EventSubject({ event, label }: Props): ReactElement {
  const page = pageOf(event)
  const text = subjectText(event, page === undefined ? null : label)
  return page === undefined ? (
    <Text size="sm">{text}</Text>
  ) : (
    <Anchor component={Link} to={page} size="sm">
      {text}
    </Anchor>
  )
}
