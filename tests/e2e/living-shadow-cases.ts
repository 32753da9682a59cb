import { type LivingCase, served } from './living-case.ts'

/** Text in shadow roots, also in those that come late. */
export const SHADOW: readonly LivingCase[] = [
  {
    name: 'open shadow roots, one in another',
    served: served(`<p>Japan</p><div id="host"></div><script>
      const root = document.querySelector('#host').attachShadow({ mode: 'open' })
      root.innerHTML = '<p>Macron met Starmer.</p><section></section>'
      root.querySelector('section').attachShadow({ mode: 'open' }).innerHTML = '<b>Poland</b> said so.'
    </script>`),
    marked: ['Japan', 'Macron', 'Poland', 'Starmer'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'a custom element whose shadow root comes much later, while nothing else changes',
    served: served('<p>Japan</p><late-news></late-news>'),
    before: ['Japan'],
    act: () =>
      void setTimeout(() => {
        customElements.define(
          'late-news',
          class extends HTMLElement {
            constructor() {
              super()
              this.attachShadow({ mode: 'open' }).innerHTML = '<p>Macron is in Poland.</p>'
            }
          },
        )
      }, 700),
    marked: ['Japan', 'Macron', 'Poland'],
    rest: ['Poland', 'Poland'],
  },
  {
    name: 'a custom element whose shadow root comes late, beside a feed that never stops adding elements',
    served: served('<p>Japan</p><late-news></late-news><div id="feed"></div>'),
    before: ['Japan'],
    act: () => {
      setInterval(
        () =>
          document
            .querySelector('#feed')
            ?.insertAdjacentHTML('beforeend', '<div><feed-item></feed-item></div>'),
        50,
      )
      setTimeout(() => {
        const root = document.querySelector('late-news')?.attachShadow({ mode: 'open' })
        if (root) root.innerHTML = '<p>Macron is in Poland.</p>'
      }, 700)
    },
    marked: ['Japan', 'Macron', 'Poland'],
  },
  {
    name: 'custom elements that come by themselves, or with blocks in them, and their shadow roots later',
    served: served('<p>Japan</p><full-news><div><p>Nothing yet.</p></div></full-news>'),
    before: ['Japan'],
    act: () => {
      document.body.append(document.createElement('late-news'))
      setTimeout(() => {
        const texts = { 'full-news': 'Macron spoke.', 'late-news': 'He is in Poland.' }
        for (const [name, text] of Object.entries(texts)) {
          const root = document.querySelector(name)?.attachShadow({ mode: 'open' })
          if (root) root.innerHTML = `<p>${text}</p>`
        }
      }, 700)
    },
    marked: ['Japan', 'Macron', 'Poland'],
  },
  {
    name: 'text that changes in a shadow root',
    served: served(
      '<div id="host"><template shadowrootmode="open"><p>Nobody was there, says Japan.</p></template></div>',
    ),
    before: ['Japan'],
    act: () => {
      const paragraph = document.querySelector('#host')?.shadowRoot?.querySelector('p')
      if (paragraph?.firstChild) (paragraph.firstChild as Text).data = 'Macron was there.'
    },
    marked: ['Macron'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'text that changes in a shadow root in a pre: lines are lines there',
    served: served('<pre><div id="host"><template shadowrootmode="open"><p>Japan</p></template></div></pre>'),
    before: ['Japan'],
    act: () => {
      const paragraph = document.querySelector('#host')?.shadowRoot?.querySelector('p')
      if (paragraph) paragraph.textContent = 'Kenya, the French president\nBush was there'
    },
    marked: ['French president', 'Kenya'],
  },
  {
    name: 'text of a shadow tree in closed details',
    served: served(
      '<p>Japan</p><details><div><template shadowrootmode="open">Macron</template></div></details>',
    ),
    marked: ['Japan'],
  },
]
