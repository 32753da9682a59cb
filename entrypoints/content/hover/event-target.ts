/** Whether it was a finger. */
export function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch'
}

/** The innermost element of an event, also in an open shadow tree. */
export function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath()
  return target instanceof Element ? target : undefined
}

/** What does something when it is clicked: elements, and what scripts make act like them (ARIA, 5.3.2 and 5.3.3). */
const ACTS =
  'a[href],area[href],button,summary,label,input,select,textarea,[onclick]' +
  'button,link,option,tab,menuitem,menuitemcheckbox,menuitemradio,treeitem,row,gridcell,checkbox,radio,switch,combobox,listbox'
    .split(',')
    .map((role) => `,[role=${role}]`)
    .join('')

/** Whether a click on this does something already. Of some handlers only the pointer's shape gives a sign. */
export function isLink(event: MouseEvent): boolean {
  const path = event.composedPath().filter((at) => at instanceof Element && at !== document.body) as Element[]
  const [innermost] = path
  if (!innermost) return false
  return path.some((at) => at.matches(ACTS)) || getComputedStyle(innermost).cursor === 'pointer'
}

/** Whether the focus is where text is written, also in an open shadow tree. */
export function isWriting(): boolean {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  if (!(at instanceof HTMLElement)) return false
  return at.isContentEditable || at.matches(WRITTEN)
}

const WRITTEN =
  'textarea, select, [role=textbox], [role=searchbox], input:not([type=button], [type=submit], [type=reset], [type=checkbox], [type=radio], [type=range], [type=color], [type=file], [type=image])'
