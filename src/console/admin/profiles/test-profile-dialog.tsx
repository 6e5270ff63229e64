/** Tests a profile, as far as that goes without a login. */
import type { ReactElement } from 'react'
import type { Profile } from '../../../generated/host.ts'
import { TestDialog } from '../../ui/test-dialog.tsx'
import { useTestProfile } from '../data/profiles.ts'

interface Props {
  readonly profile: Profile
  readonly opened: boolean
  readonly onClose: () => void
}

export function TestProfileDialog({ profile, ...dialog }: Props): ReactElement {
  const test = useTestProfile(profile.id)
  return (
    <TestDialog title={`Test of ${profile.name}`} failure="The test did not run" test={test} {...dialog} />
  )
}
