/** The look of the pages: Mantine's, with the contrast that WCAG 2.2 AA asks for in light and dark. */
import {
  Badge,
  type CSSVariablesResolver,
  createTheme,
  type MantineThemeOverride,
  Menu,
  Modal,
} from '@mantine/core'

const COLORS = ['gray', 'red', 'green', 'yellow', 'orange', 'blue', 'indigo', 'teal', 'grape']

/** Text on a light tint of its own colour. */
const onTint = Object.fromEntries(
  COLORS.map((color) => [
    `--mantine-color-${color}-light-color`,
    `color-mix(in srgb, var(--mantine-color-${color}-9) 70%, black)`,
  ]),
)

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...onTint,
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-red-light-color': 'var(--mantine-color-red-3)',
    '--mantine-color-red-filled': 'var(--mantine-color-red-9)',
  },
})

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  components: {
    Badge: Badge.extend({
      defaultProps: { variant: 'light', tt: 'none' },
      styles: {
        root: { height: 'auto', paddingBlock: 2 },
        label: { whiteSpace: 'normal', overflow: 'visible' },
      },
    }),
    // What only takes the focus would stand among the menu's items for a screen reader.
    Menu: Menu.extend({
      defaultProps: { position: 'bottom-end', withinPortal: false, withInitialFocusPlaceholder: false },
    }),
    Modal: Modal.extend({
      defaultProps: { size: 'lg', closeButtonProps: { 'aria-label': 'Close' } },
      styles: { title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } },
    }),
  },
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.125rem' } } },
})
