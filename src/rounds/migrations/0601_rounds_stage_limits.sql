-- First limits, a working assumption that each province changes on its own screen (domain notes, section 3: no official limit was found).
INSERT INTO stage_limits (state, days, owner_role, version) VALUES
    ('surveyed', 60, 'council', 1),
    ('heard', 30, 'council', 1),
    ('ranked', 30, 'council', 1),
    ('proposed', 30, 'network', 1),
    ('screened', 30, 'codi', 1),
    ('approved', 30, 'network', 1),
    ('signed', 30, 'codi', 1),
    ('funded', 30, 'council', 1),
    ('procuring', 30, 'council', 1),
    ('repairing', 45, 'council', 1),
    ('accepted', 15, 'network', 1),
    ('handed_over', 30, 'network', 1);
