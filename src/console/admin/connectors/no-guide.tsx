/** What stands in place of a setup guide that a manifest does not have. */
import { BookOpen } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Connector } from '../../../generated/host.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ExternalLink } from '../../ui/external-link.tsx'

export function NoGuide({ connector }: { readonly connector: Connector }): ReactElement {
  const { name, documentation_url } = connector
  return (
    <EmptyState
      icon={BookOpen}
      title="This connector has no setup guide"
      action={
        documentation_url !== undefined && (
          <ExternalLink href={documentation_url}>Documentation of {name}</ExternalLink>
        )
      }
    >
      Make an app at {name}, register the redirect URI there, and copy what it gives you into a connector
      profile.
    </EmptyState>
  )
}
