/** The form of a profile that is there. What was not changed is sent as it came: a secret as its dots, which keep it. */
import { Alert, Button } from '@mantine/core'
import { Check, CircleAlert } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Connector, Profile } from '../../../generated/host.ts'
import { useChangeProfile } from '../data/profiles.ts'
import { hasSameSettings } from './profile-draft.ts'
import { ProfileForm } from './profile-form.tsx'

interface Props {
  readonly profile: Profile
  readonly connector: Connector
}

export function ProfileSettings({ profile, connector }: Props): ReactElement {
  /** What the form began with. A profile that is changed meanwhile does not take away what was typed. */
  const [base, setBase] = useState(profile)
  const change = useChangeProfile(profile.id)
  const isOutdated = !change.isPending && !hasSameSettings(base, profile)
  return (
    <>
      {change.isSuccess && !isOutdated && (
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
      {isOutdated && (
        <Alert
          color="yellow"
          icon={<CircleAlert size={18} aria-hidden />}
          title="Somebody else has changed this profile"
          mb="lg"
          maw={720}
          role="alert"
        >
          What you typed cannot be saved over it.
          <Button
            size="compact-sm"
            variant="default"
            mt="sm"
            display="block"
            onClick={() => setBase(profile)}
          >
            Begin with the new settings
          </Button>
        </Alert>
      )}
      <ProfileForm
        key={base.version}
        connector={connector}
        initial={base}
        isSaved
        submit="Save changes"
        isPending={change.isPending}
        error={change.error}
        onSubmit={({ name, auth, values, actions }) =>
          change.mutate(
            {
              // Pausing a profile or making it the default raises its version too, and is no other setting.
              version: isOutdated ? base.version : profile.version,
              name,
              actions,
              values: { auth, ...values },
            },
            { onSuccess: setBase },
          )
        }
      />
    </>
  )
}
