-- What an entry is about, as its paper says: its debits without those by which it uses the promised grant beside the purchase or the fee.
-- Absent in entries of before; they show their debits.
ALTER TABLE ledger_entries ADD COLUMN money_satang BIGINT
    CONSTRAINT ck_ledger_entries__money_satang CHECK (money_satang > 0 AND money_satang <= amount_satang);
