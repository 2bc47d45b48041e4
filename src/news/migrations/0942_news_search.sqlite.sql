-- Finds articles by parts of words: trigrams of Unicode characters. `rowid` is news_shown.number. As household_search.
CREATE VIRTUAL TABLE news_search USING fts5 (search_key, tokenize = 'trigram', detail = none, columnsize = 0);
