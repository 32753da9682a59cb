/** How to use the command line. */
export const USAGE = `Usage:
  facts build FILE… [-o OUT]      build facts from articles: text, Markdown, HTML, JSON lines, web archives, folders of them
        --jsonl FILE                JSON lines, whatever the file's name is; - for the standard input
        --jobs N                    so many articles at a time (all cores)
        --resume                    go on where an earlier build ended, and build only what is new
        --no-texts                  leave out the texts of the articles
  facts merge FILE… [-o OUT]      join bundles, exported libraries and sorted lines
        --sort                      the lines are in any order
        --format bundle|lines       for both: one JSON document, or one record a line (else OUT's name decides)
  facts parquet FILE… -o FOLDER   write Parquet, a file for each leader and country (with DuckDB)
  facts query FOLDER|FILE…        facts by --person NAME, --country NAME, --kind KIND, --from DAY, --to DAY
        --format table|json|csv     how they are shown
        --limit N                   so many, the newest first (1000)
  facts mentions FILE.jsonl       find names: each line has {id, text}, each printed line {id, mentions}
  facts search BUNDLE QUERY…      search a bundle; misspellings are forgiven
  facts check BUNDLE              list dates that cannot be right
  facts world                     print the table of countries and leaders as JSON
  facts map                       print the map of the world as JSON
Exit codes: 0 all was done; 1 some was left out, and is named; 2 nothing was done; 130 interrupted.`
