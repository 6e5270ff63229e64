/** A person without a mouse. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** More stops than any page has between two things that belong together. */
const MOST_STOPS = 60

/** What has the focus, and whether one can see it there: by an outline, or by what is different without it. */
const FOCUS = `(async () => {
  const element = document.activeElement
  const look = async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    return [element, element.parentElement].map((one) => {
      const { borderColor, boxShadow, backgroundColor } = getComputedStyle(one)
      return borderColor + boxShadow + backgroundColor
    }).join()
  }
  const box = element.getBoundingClientRect()
  const isOnPage = element !== document.body && box.width > 0 && box.height > 0
    && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  let isSeen = outlineStyle !== 'none' && outlineWidth !== '0px'
  if (isOnPage && !isSeen) {
    const before = await look()
    element.blur()
    isSeen = await look() !== before
    element.focus()
  }
  const name = element.ariaLabel ?? (element.labels?.[0] ?? element).textContent.trim().slice(0, 60)
  return { name: element.localName + ': ' + name, isOnPage, isSeen }
})()`

/** Presses Tab until this has the focus. Every stop on the way is on the page, and seen to have the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  const focused = target.and(page.locator(':focus'))
  const passed: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key)
    const { name, isOnPage, isSeen } = await page.evaluate<{
      name: string
      isOnPage: boolean
      isSeen: boolean
    }>(FOCUS)
    passed.push(name)
    expect({ passed, isOnPage, isSeen }).toEqual({ passed, isOnPage: true, isSeen: true })
    if ((await focused.count()) === 1) return
  }
  throw new Error(`Tab does not lead there, but to ${passed.join(', ')}`)
}

/** Waits until this has the focus. */
export async function hasFocus(page: Page, target: Locator): Promise<void> {
  await target.and(page.locator(':focus')).waitFor()
}
