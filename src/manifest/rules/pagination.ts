/** Each kind of paging has what it needs, and names inputs that its action has. */
import type { Action, PageSplit, Pagination } from '../../generated/manifest.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'
import { inputNames } from '../template-places.ts'

const PARTS = ['input', 'next', 'parameter', 'items', 'first', 'total'] as const
type Part = (typeof PARTS)[number]

/** What each kind of paging needs, and what it can have besides. */
const STYLES: Readonly<
  Record<Pagination['style'], { readonly needs: readonly Part[]; readonly has: readonly Part[] }>
> = {
  cursor: { needs: ['input', 'next'], has: ['parameter', 'items', 'total'] },
  page: { needs: ['input', 'items'], has: ['first', 'next', 'parameter', 'total'] },
  offset: { needs: ['input', 'items'], has: ['total'] },
  next_url: { needs: ['next'], has: ['items', 'total'] },
  link: { needs: [], has: ['items', 'total'] },
}

function checkParts(pagination: Pagination, path: Path, report: Report): void {
  const { needs, has } = STYLES[pagination.style]
  for (const part of PARTS) {
    const isGiven = pagination[part] !== undefined
    if (needs.includes(part) && !isGiven)
      report('missing_key', path, `"${part}" is missing: the style "${pagination.style}" needs it`)
    if (isGiven && !needs.includes(part) && !has.includes(part)) {
      const message = `"${part}" has no meaning for the style "${pagination.style}"`
      report('not_for_style', [...path, part], message, { at: 'key' })
    }
  }
  const { parameter, next, split, total } = pagination
  if (parameter !== undefined && next === undefined && !needs.includes('next'))
    report('missing_key', path, '"next" is missing: "parameter" stands in the link that it points at')
  if (split === undefined) return
  if (total === undefined)
    report('missing_key', path, '"total" is missing: it says whether a query has to be split')
  for (const [index, one] of split.entries()) checkSplit(one, [...path, 'split', index], report)
}

const BY_VALUES = ['input', 'values'] as const
const BY_RANGE = ['min', 'max', 'between'] as const
const DAY = /^\d{4}-\d\d-\d\d$/

/** By the values of one input, or by a range between two: the whole of one, and nothing of the other. */
function checkSplit(split: PageSplit, path: Path, report: Report): void {
  const byRange = BY_RANGE.some((key) => split[key] !== undefined)
  const [needed, other] = byRange ? [BY_RANGE, BY_VALUES] : [BY_VALUES, BY_RANGE]
  for (const key of needed) {
    if (split[key] === undefined) report('missing_key', path, `"${key}" is missing from this split`)
  }
  for (const key of other) {
    if (split[key] === undefined) continue
    report('not_allowed', [...path, key], 'A split goes by values or by a range, not by both', { at: 'key' })
  }
  const { between } = split
  if (between === undefined) return
  const [from, to] = between
  const isRange =
    (typeof from === 'number' && typeof to === 'number' && from < to) ||
    (DAY.test(String(from)) && DAY.test(String(to)) && String(from) < String(to))
  if (!isRange)
    report(
      'not_allowed',
      [...path, 'between'],
      'A range is two whole numbers or two days, the lower one first',
    )
}

/** Every input that a pagination names, and where. */
function* namedInputs({ input, size, narrow_by = [], split = [] }: Pagination): Generator<[Path, string]> {
  if (input !== undefined) yield [['input'], input]
  if (size !== undefined) yield [['size', 'input'], size.input]
  for (const [index, name] of narrow_by.entries()) yield [['narrow_by', index], name]
  for (const [index, one] of split.entries()) {
    for (const key of ['input', 'min', 'max'] as const) {
      const name = one[key]
      if (name !== undefined) yield [['split', index, key], name]
    }
  }
}

function checkInputs({ input }: Action, pagination: Pagination, path: Path, report: Report): void {
  const names = inputNames(input)
  if (names === 'any') return
  for (const [at, name] of namedInputs(pagination)) {
    if (names.includes(name)) continue
    const hint = suggest(name, names)
    report('unknown_input', [...path, ...at], `The action has no input "${name}"`, { hint })
  }
}

/** See the module's first line. */
export const paginationRule: Rule = ({ api, actions = {} }, report) => {
  if (api?.pagination !== undefined) checkParts(api.pagination, ['api', 'pagination'], report)
  for (const [name, action] of Object.entries(actions)) {
    if (action.pagination === undefined) continue
    const path = ['actions', name, 'pagination']
    checkParts(action.pagination, path, report)
    checkInputs(action, action.pagination, path, report)
  }
}
