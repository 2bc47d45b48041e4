-- How long houses have been where they are is counted on the first screen: from these indexes alone.
CREATE INDEX ix_round_houses__age ON round_houses (round_id, state, tambon, state_since, id);
CREATE INDEX ix_house_moves__reached ON house_moves (round_house_id, to_state, happened_on);
