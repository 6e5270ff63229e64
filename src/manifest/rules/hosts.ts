/** No end user names the host that the client's secret, or an account's tokens, are sent to. */
import { openHosts } from '../open-hosts.ts'
import type { Rule } from '../report.ts'

/** See the module's first line. */
export const hostsRule: Rule = (manifest, report) => {
  for (const { namespace, field, path } of openHosts(manifest)) {
    if (namespace !== 'account') continue
    const message = `"account.${field.name}" alone names the host: whoever links an account would get the client secret`
    const hint = 'Write the domain after it (.example.com), or give the field a pattern or options.'
    report('open_host', path, message, { hint })
  }
}
