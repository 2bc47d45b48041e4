-- A gift stays as it was recorded, whoever writes: it is only taken out, once, and its parts never change.
CREATE FUNCTION contribution_only_taken_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.taken_out_at IS NULL AND NEW.taken_out_at IS NOT NULL AND NEW.id = OLD.id AND NEW.round_id = OLD.round_id
           AND NEW.number = OLD.number AND NEW.kind = OLD.kind AND NEW.giver = OLD.giver AND NEW.giver_name = OLD.giver_name
           AND NEW.day = OLD.day AND NEW.what = OLD.what AND NEW.value_satang = OLD.value_satang AND NEW.basis = OLD.basis THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'ck_contribution_gifts__never_changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_contribution_gifts__never_changed';
END
$$;
CREATE FUNCTION contribution_line_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ck_contribution_lines__never_changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_contribution_lines__never_changed';
END
$$;
CREATE TRIGGER tr_contribution_gifts__change BEFORE UPDATE OR DELETE ON contribution_gifts
    FOR EACH ROW EXECUTE FUNCTION contribution_only_taken_out();
CREATE TRIGGER tr_contribution_lines__change BEFORE UPDATE OR DELETE ON contribution_lines
    FOR EACH ROW EXECUTE FUNCTION contribution_line_never_changed();
