/** The routes of the People, Usage and Controls pages. */
import { InvalidFaultError } from '../faults.ts'
import type { Sandbox } from '../start-sandbox.ts'
import { controlsPage } from './controls-page.ts'
import { readFault } from './fault-form.ts'
import { FAULT_PRESETS, toggled } from './fault-presets.ts'
import { peoplePage } from './people-page.ts'
import { forForm, type Routes } from './route.ts'
import { setLimits, usagePage } from './usage-page.ts'

const CONTROLS = '/devportal/controls'
const TEN_YEARS = 10 * 365 * 24 * 60 * 60

/** Makes them. */
export function controlRoutes(sandbox: Sandbox): Routes {
  const endTokens: ReadonlyMap<string, () => number> = new Map([
    ['access', () => sandbox.expireAccessTokens()],
    ['refresh', () => sandbox.expireRefreshTokens()],
    ['grants', () => sandbox.revokeTokens()],
  ])
  return {
    'GET /devportal/people': peoplePage,
    'GET /devportal/usage': () => usagePage(sandbox),
    'POST /devportal/usage': forForm((form) => {
      const problem = setLimits(sandbox, form)
      return usagePage(sandbox, problem === undefined ? 'The limits are set.' : undefined, problem)
    }),
    [`GET ${CONTROLS}`]: () => controlsPage(sandbox),
    [`POST ${CONTROLS}/faults/toggle`]: forForm((form) => {
      const preset = FAULT_PRESETS.find(({ key }) => key === form.text('preset'))
      if (preset !== undefined) sandbox.setFaults(...toggled(sandbox.faults(), preset.rule))
      return CONTROLS
    }),
    [`POST ${CONTROLS}/faults`]: forForm((form) => {
      try {
        sandbox.setFaults(...sandbox.faults(), readFault(form))
        return CONTROLS
      } catch (error) {
        if (!(error instanceof InvalidFaultError)) throw error
        return controlsPage(sandbox, undefined, error.message)
      }
    }),
    [`POST ${CONTROLS}/faults/clear`]: () => {
      sandbox.setFaults()
      return CONTROLS
    },
    [`POST ${CONTROLS}/clock`]: forForm((form) => {
      const seconds = Number(form.text('advance'))
      if (Number.isSafeInteger(seconds) && seconds > 0 && seconds <= TEN_YEARS) sandbox.advanceTime(seconds)
      return CONTROLS
    }),
    [`POST ${CONTROLS}/tokens`]: forForm((form) => {
      const count = endTokens.get(form.text('end'))?.()
      return controlsPage(sandbox, count === undefined ? undefined : `Tokens that this ended: ${count}.`)
    }),
    [`POST ${CONTROLS}/reset`]: () => {
      sandbox.reset()
      return CONTROLS
    },
  }
}
