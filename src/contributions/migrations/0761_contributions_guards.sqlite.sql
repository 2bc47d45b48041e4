-- A gift stays as it was recorded, whoever writes: it is only taken out, once, and its parts never change.
CREATE TRIGGER tr_contribution_gifts__update BEFORE UPDATE ON contribution_gifts
BEGIN
    SELECT RAISE(ABORT, 'ck_contribution_gifts__never_changed')
    WHERE OLD.taken_out_at IS NOT NULL OR NEW.taken_out_at IS NULL OR NEW.id <> OLD.id OR NEW.round_id <> OLD.round_id
       OR NEW.number <> OLD.number OR NEW.kind <> OLD.kind OR NEW.giver <> OLD.giver OR NEW.giver_name <> OLD.giver_name
       OR NEW.day <> OLD.day OR NEW.what <> OLD.what OR NEW.value_satang <> OLD.value_satang OR NEW.basis <> OLD.basis;
END;
CREATE TRIGGER tr_contribution_gifts__delete BEFORE DELETE ON contribution_gifts
BEGIN
    SELECT RAISE(ABORT, 'ck_contribution_gifts__never_changed');
END;
CREATE TRIGGER tr_contribution_lines__update BEFORE UPDATE ON contribution_lines
BEGIN
    SELECT RAISE(ABORT, 'ck_contribution_lines__never_changed');
END;
CREATE TRIGGER tr_contribution_lines__delete BEFORE DELETE ON contribution_lines
BEGIN
    SELECT RAISE(ABORT, 'ck_contribution_lines__never_changed');
END;
