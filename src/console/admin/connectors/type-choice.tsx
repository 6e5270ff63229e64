/** The choice of an authentication type, where there is more than one. */
import { Group, Radio } from '@mantine/core'
import type { ReactElement } from 'react'
import type { AuthType } from '../../../generated/host.ts'

interface Props {
  readonly types: readonly AuthType[]
  readonly value: string
  readonly onChange: (key: string) => void
}

export function TypeChoice({ types, value, onChange }: Props): ReactElement | null {
  if (types.length < 2) return null
  return (
    <Radio.Group label="Type" value={value} onChange={onChange}>
      <Group mt={6} gap="lg">
        {types.map(({ key, title, description }) => (
          <Radio
            key={key}
            value={key}
            label={title}
            {...(description !== null && { description })}
            maw={420}
          />
        ))}
      </Group>
    </Radio.Group>
  )
}
