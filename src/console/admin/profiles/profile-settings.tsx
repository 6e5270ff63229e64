/** The form of a profile that is there. What was not changed is sent as it came: a secret as its dots, which keep it. */
import { Alert } from '@mantine/core'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Connector, Profile } from '../../../generated/host.ts'
import { useChangeProfile } from '../data/profiles.ts'
import { ProfileForm } from './profile-form.tsx'

interface Props {
  readonly profile: Profile
  readonly connector: Connector
}

export function ProfileSettings({ profile, connector }: Props): ReactElement {
  const { id, name, auth, values, actions, version } = profile
  const change = useChangeProfile(id)
  return (
    <>
      {change.isSuccess && (
        <Alert
          color="green"
          icon={<Check size={18} aria-hidden />}
          title="Saved"
          mb="lg"
          maw={720}
          role="status"
        >
          What was linked with this profile uses the new settings from now on.
        </Alert>
      )}
      <ProfileForm
        // What was saved, here or by somebody else, is what the form goes on from.
        key={version}
        connector={connector}
        initial={{ name, auth, values, actions }}
        submit="Save changes"
        isPending={change.isPending}
        error={change.error}
        onSubmit={(draft) =>
          change.mutate({
            version,
            name: draft.name,
            actions: draft.actions,
            values: { auth: draft.auth, ...draft.values },
          })
        }
      />
    </>
  )
}
