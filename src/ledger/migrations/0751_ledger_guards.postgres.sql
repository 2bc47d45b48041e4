-- The database holds the books' rules, whoever writes: balanced, whole, of one round, in order, and never changed.
CREATE FUNCTION ledger_entry_holds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    postings BIGINT;
    total NUMERIC;
    debits NUMERIC;
    foreigners BIGINT;
    fault TEXT;
BEGIN
    SELECT COUNT(*), COALESCE(SUM(p.amount_satang), 0), COALESCE(SUM(p.amount_satang) FILTER (WHERE p.amount_satang > 0), 0),
           COUNT(*) FILTER (WHERE a.round_id <> NEW.round_id OR h.round_id <> NEW.round_id)
    INTO postings, total, debits, foreigners
    FROM ledger_postings p
    JOIN ledger_accounts a ON a.id = p.account_id
    LEFT JOIN round_houses h ON h.id = p.round_house_id
    WHERE p.entry_id = NEW.id;
    IF postings < 2 THEN
        fault := 'ck_ledger_entries__two_postings';
    ELSIF total <> 0 THEN
        fault := 'ck_ledger_entries__balanced';
    ELSIF debits <> NEW.amount_satang THEN
        fault := 'ck_ledger_entries__amount';
    ELSIF foreigners > 0 THEN
        fault := 'ck_ledger_entries__one_round';
    ELSIF NEW.number <> 1 + COALESCE((SELECT MAX(number) FROM ledger_entries WHERE round_id = NEW.round_id), 0) THEN
        fault := 'ck_ledger_entries__next_number';
    ELSIF NEW.source_turn <> 1 + (
        SELECT COUNT(*)
        FROM ledger_entries e
        JOIN ledger_entries r ON r.reverses = e.id
        WHERE e.source_kind = NEW.source_kind AND e.source_id = NEW.source_id AND e.source_step = NEW.source_step) THEN
        fault := 'ck_ledger_entries__next_turn';
    ELSIF NEW.reverses IS NOT NULL AND NOT EXISTS (
        SELECT 1
        FROM ledger_entries e
        WHERE e.id = NEW.reverses AND e.round_id = NEW.round_id AND e.reverses IS NULL) THEN
        fault := 'ck_ledger_entries__reverses_an_entry';
    ELSIF NEW.reverses IS NOT NULL AND EXISTS (
        SELECT 1
        FROM ledger_postings
        WHERE entry_id IN (NEW.id, NEW.reverses)
        GROUP BY account_id, COALESCE(round_house_id, '')
        HAVING SUM(amount_satang) <> 0) THEN
        fault := 'ck_ledger_entries__reverses_all';
    END IF;
    IF fault IS NOT NULL THEN
        RAISE EXCEPTION '%', fault USING ERRCODE = 'check_violation', CONSTRAINT = fault;
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION ledger_posting_comes_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM ledger_entries WHERE id = NEW.entry_id) THEN
        RAISE EXCEPTION 'ck_ledger_postings__before_their_entry'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_ledger_postings__before_their_entry';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION ledger_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    fault TEXT := 'ck_' || TG_TABLE_NAME || '__never_changed';
BEGIN
    RAISE EXCEPTION '%', fault USING ERRCODE = 'check_violation', CONSTRAINT = fault;
END
$$;

CREATE TRIGGER tr_ledger_entries__insert BEFORE INSERT ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION ledger_entry_holds();
CREATE TRIGGER tr_ledger_postings__insert BEFORE INSERT ON ledger_postings
    FOR EACH ROW EXECUTE FUNCTION ledger_posting_comes_first();
CREATE TRIGGER tr_ledger_entries__change BEFORE UPDATE OR DELETE ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION ledger_never_changed();
CREATE TRIGGER tr_ledger_postings__change BEFORE UPDATE OR DELETE ON ledger_postings
    FOR EACH ROW EXECUTE FUNCTION ledger_never_changed();
CREATE TRIGGER tr_ledger_accounts__change BEFORE UPDATE OR DELETE ON ledger_accounts
    FOR EACH ROW EXECUTE FUNCTION ledger_never_changed();
CREATE TRIGGER tr_ledger_entries__truncate BEFORE TRUNCATE ON ledger_entries
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_never_changed();
CREATE TRIGGER tr_ledger_postings__truncate BEFORE TRUNCATE ON ledger_postings
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_never_changed();
CREATE TRIGGER tr_ledger_accounts__truncate BEFORE TRUNCATE ON ledger_accounts
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_never_changed();
