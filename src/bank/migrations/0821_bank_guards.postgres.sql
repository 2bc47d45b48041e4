-- What a bank wrote, and who matched what, is never changed: the database refuses it, whoever writes.
CREATE FUNCTION bank_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    fault TEXT := 'ck_' || TG_TABLE_NAME || '__never_changed';
BEGIN
    RAISE EXCEPTION '%', fault USING ERRCODE = 'check_violation', CONSTRAINT = fault;
END
$$;

CREATE TRIGGER tr_bank_statements__change BEFORE UPDATE OR DELETE ON bank_statements
    FOR EACH ROW EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_statements__truncate BEFORE TRUNCATE ON bank_statements
    FOR EACH STATEMENT EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_statements_out__change BEFORE UPDATE OR DELETE ON bank_statements_out
    FOR EACH ROW EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_statements_out__truncate BEFORE TRUNCATE ON bank_statements_out
    FOR EACH STATEMENT EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_lines__change BEFORE UPDATE OR DELETE ON bank_lines
    FOR EACH ROW EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_lines__truncate BEFORE TRUNCATE ON bank_lines
    FOR EACH STATEMENT EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_matches__change BEFORE UPDATE OR DELETE ON bank_matches
    FOR EACH ROW EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_matches__truncate BEFORE TRUNCATE ON bank_matches
    FOR EACH STATEMENT EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_match_lines__change BEFORE UPDATE OR DELETE ON bank_match_lines
    FOR EACH ROW EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_match_lines__truncate BEFORE TRUNCATE ON bank_match_lines
    FOR EACH STATEMENT EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_match_entries__change BEFORE UPDATE OR DELETE ON bank_match_entries
    FOR EACH ROW EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_match_entries__truncate BEFORE TRUNCATE ON bank_match_entries
    FOR EACH STATEMENT EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_matches_undone__change BEFORE UPDATE OR DELETE ON bank_matches_undone
    FOR EACH ROW EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_matches_undone__truncate BEFORE TRUNCATE ON bank_matches_undone
    FOR EACH STATEMENT EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_line_notes__change BEFORE UPDATE OR DELETE ON bank_line_notes
    FOR EACH ROW EXECUTE FUNCTION bank_never_changed();
CREATE TRIGGER tr_bank_line_notes__truncate BEFORE TRUNCATE ON bank_line_notes
    FOR EACH STATEMENT EXECUTE FUNCTION bank_never_changed();
