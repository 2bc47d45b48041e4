-- Houses are handed over by their council, on the works page; where nobody set it otherwise.
UPDATE stage_limits SET owner_role = 'council', version = version + 1 WHERE state = 'accepted' AND owner_role = 'network' AND version = 1;
