-- The database holds the books' rules, whoever writes: balanced, whole, of one round, in order, and never changed.
CREATE TRIGGER tr_ledger_entries__insert BEFORE INSERT ON ledger_entries
BEGIN
    SELECT RAISE(ABORT, 'ck_ledger_entries__two_postings')
    WHERE (SELECT COUNT(*) FROM ledger_postings WHERE entry_id = NEW.id) < 2;
    SELECT RAISE(ABORT, 'ck_ledger_entries__balanced')
    WHERE (SELECT SUM(amount_satang) FROM ledger_postings WHERE entry_id = NEW.id) <> 0;
    SELECT RAISE(ABORT, 'ck_ledger_entries__amount')
    WHERE (SELECT SUM(amount_satang) FROM ledger_postings WHERE entry_id = NEW.id AND amount_satang > 0) <> NEW.amount_satang;
    SELECT RAISE(ABORT, 'ck_ledger_entries__one_round')
    WHERE EXISTS (
        SELECT 1
        FROM ledger_postings p
        JOIN ledger_accounts a ON a.id = p.account_id
        LEFT JOIN round_houses h ON h.id = p.round_house_id
        WHERE p.entry_id = NEW.id AND (a.round_id <> NEW.round_id OR h.round_id <> NEW.round_id));
    SELECT RAISE(ABORT, 'ck_ledger_entries__next_number')
    WHERE NEW.number <> 1 + COALESCE((SELECT MAX(number) FROM ledger_entries WHERE round_id = NEW.round_id), 0);
    SELECT RAISE(ABORT, 'ck_ledger_entries__next_turn')
    WHERE NEW.source_turn <> 1 + (
        SELECT COUNT(*)
        FROM ledger_entries e
        JOIN ledger_entries r ON r.reverses = e.id
        WHERE e.source_kind = NEW.source_kind AND e.source_id = NEW.source_id AND e.source_step = NEW.source_step);
    SELECT RAISE(ABORT, 'ck_ledger_entries__reverses_an_entry')
    WHERE NEW.reverses IS NOT NULL AND NOT EXISTS (
        SELECT 1
        FROM ledger_entries e
        WHERE e.id = NEW.reverses AND e.round_id = NEW.round_id AND e.reverses IS NULL);
    SELECT RAISE(ABORT, 'ck_ledger_entries__reverses_all')
    WHERE NEW.reverses IS NOT NULL AND EXISTS (
        SELECT 1
        FROM ledger_postings
        WHERE entry_id IN (NEW.id, NEW.reverses)
        GROUP BY account_id, COALESCE(round_house_id, '')
        HAVING SUM(amount_satang) <> 0);
END;

CREATE TRIGGER tr_ledger_entries__update BEFORE UPDATE ON ledger_entries
BEGIN
    SELECT RAISE(ABORT, 'ck_ledger_entries__never_changed');
END;
CREATE TRIGGER tr_ledger_entries__delete BEFORE DELETE ON ledger_entries
BEGIN
    SELECT RAISE(ABORT, 'ck_ledger_entries__never_changed');
END;

CREATE TRIGGER tr_ledger_postings__insert BEFORE INSERT ON ledger_postings
BEGIN
    SELECT RAISE(ABORT, 'ck_ledger_postings__before_their_entry')
    WHERE EXISTS (SELECT 1 FROM ledger_entries WHERE id = NEW.entry_id);
END;
CREATE TRIGGER tr_ledger_postings__update BEFORE UPDATE ON ledger_postings
BEGIN
    SELECT RAISE(ABORT, 'ck_ledger_postings__never_changed');
END;
CREATE TRIGGER tr_ledger_postings__delete BEFORE DELETE ON ledger_postings
BEGIN
    SELECT RAISE(ABORT, 'ck_ledger_postings__never_changed');
END;

-- What was booked on an account stays what it was.
CREATE TRIGGER tr_ledger_accounts__update BEFORE UPDATE ON ledger_accounts
BEGIN
    SELECT RAISE(ABORT, 'ck_ledger_accounts__never_changed');
END;
CREATE TRIGGER tr_ledger_accounts__delete BEFORE DELETE ON ledger_accounts
BEGIN
    SELECT RAISE(ABORT, 'ck_ledger_accounts__never_changed');
END;
