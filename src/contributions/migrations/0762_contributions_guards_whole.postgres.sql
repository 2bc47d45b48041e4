-- Taking a gift out changes nothing else of it, not its note, receipt or basis either; its evidence stays as it was sent.
CREATE OR REPLACE FUNCTION contribution_only_taken_out() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    as_it_was contribution_gifts%ROWTYPE;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        as_it_was := NEW;
        as_it_was.taken_out_on := OLD.taken_out_on;
        as_it_was.taken_out_at := OLD.taken_out_at;
        as_it_was.taken_out_name := OLD.taken_out_name;
        as_it_was.taken_out_reason := OLD.taken_out_reason;
        IF OLD.taken_out_at IS NULL AND NEW.taken_out_at IS NOT NULL AND as_it_was IS NOT DISTINCT FROM OLD THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'ck_contribution_gifts__never_changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_contribution_gifts__never_changed';
END
$$;
CREATE FUNCTION contribution_evidence_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ck_contribution_evidence__never_changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_contribution_evidence__never_changed';
END
$$;
CREATE TRIGGER tr_contribution_evidence__change BEFORE UPDATE OR DELETE ON contribution_evidence
    FOR EACH ROW EXECUTE FUNCTION contribution_evidence_never_changed();
