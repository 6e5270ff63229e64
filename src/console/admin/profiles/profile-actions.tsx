/** What can be done with a profile. */
import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { FlaskConical, KeyRound, Link2, Pause, Play, Star, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Connector, Profile } from '../../../generated/host.ts'
import { MoreMenu } from '../../ui/more-menu.tsx'
import { LinkDialog } from '../connect/link-dialog.tsx'
import type { ChangeOfProfile } from '../data/profiles.ts'
import { GenerateTokenDialog } from '../token/generate-token-dialog.tsx'
import { DeleteProfileDialog } from './delete-profile-dialog.tsx'
import { TestProfileDialog } from './test-profile-dialog.tsx'

interface Props {
  readonly profile: Profile
  readonly connector: Connector
  readonly change: ChangeOfProfile
}

export function ProfileActions({ profile, connector, change }: Props): ReactElement {
  const [isTesting, test] = useDisclosure()
  const [isGenerating, generate] = useDisclosure()
  const [isLinking, link] = useDisclosure()
  const [isDeleting, remove] = useDisclosure()
  const { version, status, is_default } = profile
  const isPaused = status === 'paused'
  return (
    <>
      <Button variant="default" leftSection={<FlaskConical size={16} aria-hidden />} onClick={test.open}>
        Test
      </Button>
      <Button
        variant="default"
        leftSection={<KeyRound size={16} aria-hidden />}
        onClick={generate.open}
        disabled={isPaused}
      >
        Generate token
      </Button>
      <Button leftSection={<Link2 size={16} aria-hidden />} onClick={link.open} disabled={isPaused}>
        Link account
      </Button>
      <MoreMenu>
        <Menu.Item
          data-autofocus
          leftSection={isPaused ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
          onClick={() => change.mutate({ version, status: isPaused ? 'active' : 'paused' })}
        >
          {isPaused ? 'Resume' : 'Pause'}
        </Menu.Item>
        <Menu.Item
          leftSection={<Star size={16} aria-hidden />}
          disabled={is_default}
          onClick={() => change.mutate({ version, is_default: true })}
        >
          {is_default ? 'This is the default' : 'Make it the default'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Trash2 size={16} aria-hidden />} onClick={remove.open}>
          Delete
        </Menu.Item>
      </MoreMenu>
      <TestProfileDialog profile={profile} opened={isTesting} onClose={test.close} />
      <GenerateTokenDialog
        profile={profile}
        connector={connector}
        opened={isGenerating}
        onClose={generate.close}
      />
      <LinkDialog profile={profile} opened={isLinking} onClose={link.close} />
      <DeleteProfileDialog profile={profile} opened={isDeleting} onClose={remove.close} />
    </>
  )
}
