-- Taking a gift out changes nothing else of it, not its note, receipt or basis either; its evidence stays as it was sent.
DROP TRIGGER tr_contribution_gifts__update;
CREATE TRIGGER tr_contribution_gifts__update BEFORE UPDATE ON contribution_gifts
BEGIN
    SELECT RAISE(ABORT, 'ck_contribution_gifts__never_changed')
    WHERE OLD.taken_out_at IS NOT NULL OR NEW.taken_out_at IS NULL OR NEW.id IS NOT OLD.id OR NEW.round_id IS NOT OLD.round_id
       OR NEW.number IS NOT OLD.number OR NEW.kind IS NOT OLD.kind OR NEW.giver IS NOT OLD.giver
       OR NEW.giver_name IS NOT OLD.giver_name OR NEW.organization_id IS NOT OLD.organization_id OR NEW.day IS NOT OLD.day
       OR NEW.what IS NOT OLD.what OR NEW.value_satang IS NOT OLD.value_satang OR NEW.basis IS NOT OLD.basis
       OR NEW.item_id IS NOT OLD.item_id OR NEW.quantity IS NOT OLD.quantity OR NEW.unit IS NOT OLD.unit
       OR NEW.price_satang IS NOT OLD.price_satang OR NEW.price_source IS NOT OLD.price_source
       OR NEW.estimated_by IS NOT OLD.estimated_by OR NEW.workers IS NOT OLD.workers OR NEW.days IS NOT OLD.days
       OR NEW.day_rate_satang IS NOT OLD.day_rate_satang OR NEW.usual_rate_satang IS NOT OLD.usual_rate_satang
       OR NEW.rate_reason IS NOT OLD.rate_reason OR NEW.account_id IS NOT OLD.account_id
       OR NEW.receipt_number IS NOT OLD.receipt_number OR NEW.receipt_date IS NOT OLD.receipt_date OR NEW.note IS NOT OLD.note
       OR NEW.replaces IS NOT OLD.replaces OR NEW.search_key IS NOT OLD.search_key OR NEW.recorded_at IS NOT OLD.recorded_at
       OR NEW.recorded_by IS NOT OLD.recorded_by OR NEW.recorded_name IS NOT OLD.recorded_name;
END;
CREATE TRIGGER tr_contribution_evidence__update BEFORE UPDATE ON contribution_evidence
BEGIN
    SELECT RAISE(ABORT, 'ck_contribution_evidence__never_changed');
END;
CREATE TRIGGER tr_contribution_evidence__delete BEFORE DELETE ON contribution_evidence
BEGIN
    SELECT RAISE(ABORT, 'ck_contribution_evidence__never_changed');
END;
