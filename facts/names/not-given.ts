/** Words that may have a capital before a surname, and are neither first names nor titles. */
export const NOT_GIVEN: ReadonlySet<string> = new Set(
  `
  The A An And Or But Nor Yet If As At By For From In Into Of On Onto Over To Under With Without Against After
  Before Between During Since Until Than Then That This These Those While When Where Why How What Who Whom Whose Which
  Will Would Can Could Should Might Must Did Do Does Has Have Had Is Are Was Were Be Been Says Said Tells Told Asks Asked
  Meets Met Urges Slams Hits Calls Backs Warns Sees Hails Here There Now Not No Yes So Also Both However Meanwhile
  Instead Even Only Just Still Like Unlike Inside Because Although Though Despite Besides Once About Today Yesterday
  Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December Ex Former Late Outgoing Incoming Acting Interim Candidate Nominee Democrat
  Republican Democrats Republicans Conservative Labour Liberal Socialist Communist Supreme His Her Their Our My Its
  Your He She They We It I You Post Pre Anti Pro Non Team Under Like Via Versus Vs Amid Among Through Toward
  Towards Across Within Upon Behind Beyond Near All Some Many Most More Few Several Other Another Every Each Any
  Under-secretary Let Perhaps Maybe Indeed Thus Hence Asked Given Following According Apart Speaking Writing Later
  Earlier Recently Finally First Second Third Last Next Why Whether Either Neither Never Always Often Sometimes
  Read Watch Photo Image Video Live Opinion Analysis Exclusive Breaking Update Updated File Via Source Reuters AP AFP
  Northern Southern Eastern Western Central Modern Ancient Greater Upper Lower Neighbouring Neighboring Nearby
  White House Kremlin Downing Senate Congress Parliament Cabinet Government`
    .trim()
    .split(/\s+/),
)
