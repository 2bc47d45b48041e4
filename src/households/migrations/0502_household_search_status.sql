-- A household that is no longer active has a mark in its search text, so that a search among those few reads only those few.
UPDATE household_search
SET search_key = search_key || '~m~ '
WHERE rowid IN (
    SELECT search_no
    FROM households
    WHERE status = 'moved');

UPDATE household_search
SET search_key = search_key || '~s~ '
WHERE rowid IN (
    SELECT search_no
    FROM households
    WHERE status = 'dissolved');

UPDATE household_search
SET search_key = search_key || '~d~ '
WHERE rowid IN (
    SELECT search_no
    FROM households
    WHERE status = 'deceased');
