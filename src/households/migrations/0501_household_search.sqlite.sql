-- Finds households by parts of names, house numbers and house codes: trigrams of Unicode characters.
-- `rowid` is households.search_no, so an area is a range of it. detail=none and
-- columnsize=0: LIKE needs no positions and nothing is ranked; it halves the index.
CREATE VIRTUAL TABLE household_search USING fts5 (search_key, tokenize = 'trigram', detail = none, columnsize = 0);
