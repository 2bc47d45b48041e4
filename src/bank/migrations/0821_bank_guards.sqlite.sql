-- What a bank wrote, and who matched what, is never changed: the database refuses it, whoever writes.
CREATE TRIGGER tr_bank_statements__update BEFORE UPDATE ON bank_statements
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_statements__never_changed');
END;
CREATE TRIGGER tr_bank_statements__delete BEFORE DELETE ON bank_statements
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_statements__never_changed');
END;
CREATE TRIGGER tr_bank_statements_out__update BEFORE UPDATE ON bank_statements_out
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_statements_out__never_changed');
END;
CREATE TRIGGER tr_bank_statements_out__delete BEFORE DELETE ON bank_statements_out
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_statements_out__never_changed');
END;
CREATE TRIGGER tr_bank_lines__update BEFORE UPDATE ON bank_lines
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_lines__never_changed');
END;
CREATE TRIGGER tr_bank_lines__delete BEFORE DELETE ON bank_lines
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_lines__never_changed');
END;
CREATE TRIGGER tr_bank_matches__update BEFORE UPDATE ON bank_matches
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_matches__never_changed');
END;
CREATE TRIGGER tr_bank_matches__delete BEFORE DELETE ON bank_matches
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_matches__never_changed');
END;
CREATE TRIGGER tr_bank_match_lines__update BEFORE UPDATE ON bank_match_lines
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_match_lines__never_changed');
END;
CREATE TRIGGER tr_bank_match_lines__delete BEFORE DELETE ON bank_match_lines
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_match_lines__never_changed');
END;
CREATE TRIGGER tr_bank_match_entries__update BEFORE UPDATE ON bank_match_entries
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_match_entries__never_changed');
END;
CREATE TRIGGER tr_bank_match_entries__delete BEFORE DELETE ON bank_match_entries
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_match_entries__never_changed');
END;
CREATE TRIGGER tr_bank_matches_undone__update BEFORE UPDATE ON bank_matches_undone
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_matches_undone__never_changed');
END;
CREATE TRIGGER tr_bank_matches_undone__delete BEFORE DELETE ON bank_matches_undone
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_matches_undone__never_changed');
END;
CREATE TRIGGER tr_bank_line_notes__update BEFORE UPDATE ON bank_line_notes
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_line_notes__never_changed');
END;
CREATE TRIGGER tr_bank_line_notes__delete BEFORE DELETE ON bank_line_notes
BEGIN
    SELECT RAISE(ABORT, 'ck_bank_line_notes__never_changed');
END;
