/**
 * A picture of what to do: the pointer comes to a marked name, rests on it, and a card opens. It has no words and takes the
 * colours of the page; the style sheet turns it around where text runs from right to left.
 */
export function PointersWay() {
  return (
    <svg class="way" viewBox="0 0 600 190" aria-hidden="true">
      <g class="text">
        <rect x="20" y="20" width="150" height="10" rx="5" />
        <rect x="182" y="20" width="90" height="10" rx="5" class="ink" />
        <rect x="284" y="20" width="130" height="10" rx="5" />
        <rect x="20" y="52" width="86" height="10" rx="5" />
        <rect x="118" y="52" width="60" height="10" rx="5" class="ink" />
        <rect x="190" y="52" width="196" height="10" rx="5" />
        <rect x="20" y="84" width="220" height="10" rx="5" />
        <rect x="20" y="116" width="170" height="10" rx="5" />
      </g>
      <path class="leader" d="M182 38h90" />
      <path class="country" d="M118 70h60" />
      <path class="path" d="M70 172C100 120 150 120 214 46" />
      <circle class="rest" cx="222" cy="34" r="17" />
      <path class="pointer" d="M218 28v26l6-6 4 10 5-2-4-10h9z" />
      <g class="card">
        <rect x="300" y="52" width="270" height="126" rx="12" />
        <circle cx="330" cy="82" r="15" />
        <rect x="356" y="70" width="120" height="10" rx="5" class="ink" />
        <rect x="356" y="88" width="160" height="8" rx="4" />
        <path d="M318 110h234" />
        <rect x="318" y="122" width="60" height="7" rx="3.5" class="kind" />
        <rect x="318" y="137" width="228" height="8" rx="4" />
        <rect x="318" y="153" width="170" height="8" rx="4" />
      </g>
    </svg>
  )
}
