-- The directory (owner: src/organizations). Kept for ever: an organisation that is no more stays as an inactive row.
CREATE TABLE organizations (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name_th TEXT NOT NULL,
    name_en TEXT,
    short_name TEXT,
    name_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    registered_on TEXT,
    phone TEXT,
    email TEXT,
    address TEXT,
    note TEXT,
    area_unknown SMALLINT NOT NULL,
    made_up SMALLINT NOT NULL,
    source TEXT,
    active SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT ck_organizations__kind CHECK (kind IN ('province', 'codi', 'pso', 'network', 'council', 'welfare_fund',
        'local_authority', 'village_head', 'agency', 'community', 'other')),
    CONSTRAINT ck_organizations__flags CHECK (area_unknown IN (0, 1) AND made_up IN (0, 1) AND active IN (0, 1))
);
CREATE INDEX ix_organizations__sort_key ON organizations (sort_key, id);
CREATE INDEX ix_organizations__kind ON organizations (kind, sort_key, id);
CREATE INDEX ix_organizations__name_key ON organizations (name_key);

-- The areas an organisation serves, many to many; '' is the whole country. None lies within another of the same organisation.
-- No foreign key to areas: the country has no row there. The service lets only known codes in.
CREATE TABLE organization_areas (
    organization_id TEXT NOT NULL,
    area_code TEXT NOT NULL,
    PRIMARY KEY (organization_id, area_code),
    CONSTRAINT fk_organization_areas__organization_id FOREIGN KEY (organization_id) REFERENCES organizations (id)
);
CREATE INDEX ix_organization_areas__area_code ON organization_areas (area_code, organization_id);

-- Who represents it, in which position, from when to when (last day). Office holders in their office.
CREATE TABLE representatives (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL,
    title TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT,
    position TEXT NOT NULL,
    phone TEXT,
    from_date TEXT,
    until_date TEXT,
    source TEXT,
    made_up SMALLINT NOT NULL,
    sort_key TEXT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT fk_representatives__organization_id FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT ck_representatives__made_up CHECK (made_up IN (0, 1)),
    CONSTRAINT ck_representatives__term CHECK (from_date IS NULL OR until_date IS NULL OR from_date <= until_date)
);
CREATE INDEX ix_representatives__organization_id ON representatives (organization_id);
