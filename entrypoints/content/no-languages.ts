/** In pages no option is checked: the background does that. */
export default {}
