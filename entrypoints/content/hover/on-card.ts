import type { HoverMachine } from './machine-runner.ts'

/** Whether the pointer is on the card, which the machine hears of. */
export interface OnCard {
  onEnter(): void
  onLeave(): void
  isOn(): boolean
  /** The pointer has moved elsewhere: a card that closes under it may not report that it was left. */
  isOff(): void
}

export function watchCard(machine: Pick<HoverMachine<unknown>, 'send'>): OnCard {
  let isOn = false
  return {
    onEnter() {
      isOn = true
      machine.send({ type: 'enter-card' })
    },
    onLeave() {
      isOn = false
      machine.send({ type: 'leave' })
    },
    isOn: () => isOn,
    isOff() {
      isOn = false
    },
  }
}
