-- News: articles with their versions, pictures with consent, what the public sees, votes and reads.
CREATE TABLE news_themes (
    name     TEXT NOT NULL CONSTRAINT pk_news_themes PRIMARY KEY,
    label_th TEXT NOT NULL,
    label_en TEXT NOT NULL,
    position INTEGER NOT NULL,
    active   SMALLINT NOT NULL CONSTRAINT ck_news_themes__active CHECK (active IN (0, 1)),
    version  INTEGER NOT NULL
);
INSERT INTO news_themes (name, label_th, label_en, position, active, version) VALUES
    ('phorphiang', 'บ้านพอเพียง', 'Baan Phor Phiang', 10, 1, 1),
    ('mankong', 'บ้านมั่นคง', 'Baan Mankong', 20, 1, 1),
    ('councils', 'สภาองค์กรชุมชน', 'Community organisation councils', 30, 1, 1),
    ('welfare', 'สวัสดิการชุมชน', 'Community welfare', 40, 1, 1),
    ('economy', 'เศรษฐกิจและทุนชุมชน', 'Community economy and capital', 50, 1, 1),
    ('land', 'ที่ดิน', 'Land', 60, 1, 1),
    ('network', 'เครือข่าย', 'The network', 70, 1, 1),
    ('learning', 'แลกเปลี่ยนเรียนรู้', 'Learning from each other', 80, 1, 1);

-- `content` of a version is described by src/news/content.hpp. `shown_no`: the version that the public sees from `publish_at` on; a
-- later version is worked on beside it. `number`: given when it is first published.
CREATE TABLE news_articles (
    id           TEXT NOT NULL CONSTRAINT pk_news_articles PRIMARY KEY,
    number       BIGINT,
    slug         TEXT,
    area         TEXT NOT NULL,
    state        TEXT NOT NULL CONSTRAINT ck_news_articles__state
        CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn')),
    version      BIGINT NOT NULL,
    version_no   BIGINT NOT NULL,
    shown_no     BIGINT,
    publish_at   TEXT,
    corrected_at TEXT,
    title        TEXT NOT NULL,
    words        TEXT,
    words_by     TEXT,
    made_up      SMALLINT NOT NULL CONSTRAINT ck_news_articles__made_up CHECK (made_up IN (0, 1)),
    search_key   TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    created_by   TEXT NOT NULL,
    created_name TEXT NOT NULL,
    changed_at   TEXT NOT NULL,
    changed_name TEXT NOT NULL,
    CONSTRAINT ck_news_articles__shown CHECK ((shown_no IS NULL) = (publish_at IS NULL) AND (shown_no IS NULL OR number IS NOT NULL)),
    CONSTRAINT ck_news_articles__published CHECK (state <> 'published' OR shown_no IS NOT NULL),
    CONSTRAINT ck_news_articles__withdrawn CHECK (state <> 'withdrawn' OR (shown_no IS NULL AND words IS NOT NULL))
);
CREATE UNIQUE INDEX ux_news_articles__number ON news_articles (number);
CREATE UNIQUE INDEX ux_news_articles__slug ON news_articles (slug);
CREATE INDEX ix_news_articles__area ON news_articles (area, changed_at, id);

-- Every saving; never changed.
CREATE TABLE news_versions (
    article_id TEXT NOT NULL CONSTRAINT fk_news_versions__article_id REFERENCES news_articles (id),
    version_no BIGINT NOT NULL,
    content    TEXT NOT NULL,
    saved_at   TEXT NOT NULL,
    saved_by   TEXT NOT NULL,
    saved_name TEXT NOT NULL,
    restored   BIGINT,
    CONSTRAINT pk_news_versions PRIMARY KEY (article_id, version_no)
);

-- A picture of an article. With people on it: public only with their consent on file. A version says where it stands, and its caption.
CREATE TABLE news_pictures (
    id           TEXT NOT NULL CONSTRAINT pk_news_pictures PRIMARY KEY,
    article_id   TEXT NOT NULL CONSTRAINT fk_news_pictures__article_id REFERENCES news_articles (id),
    sha256       TEXT NOT NULL,
    width        BIGINT NOT NULL,
    height       BIGINT NOT NULL,
    shows_people SMALLINT NOT NULL CONSTRAINT ck_news_pictures__shows_people CHECK (shows_people IN (0, 1)),
    consent_by   TEXT,
    consent_paper TEXT,
    consent_on   TEXT,
    version      BIGINT NOT NULL,
    added_at     TEXT NOT NULL,
    added_name   TEXT NOT NULL,
    CONSTRAINT ck_news_pictures__consent CHECK ((consent_by IS NULL) = (consent_on IS NULL) AND (consent_by IS NULL) = (consent_paper IS NULL))
);
CREATE UNIQUE INDEX ux_news_pictures__file ON news_pictures (article_id, sha256);

-- What the public's pages read: one row for each article with a version to be shown. Made from that version in the same transaction.
CREATE TABLE news_shown (
    article_id   TEXT NOT NULL CONSTRAINT pk_news_shown PRIMARY KEY
        CONSTRAINT fk_news_shown__article_id REFERENCES news_articles (id),
    number       BIGINT NOT NULL,
    slug         TEXT,
    version_no   BIGINT NOT NULL,
    publish_at   TEXT NOT NULL,
    corrected_at TEXT,
    title_th     TEXT NOT NULL,
    title_en     TEXT,
    lead_th      TEXT NOT NULL,
    lead_en      TEXT,
    byline       TEXT NOT NULL,
    picture_id   TEXT,
    area         TEXT NOT NULL,
    round_id     TEXT,
    agreement_id TEXT,
    theme_names  TEXT NOT NULL,
    area_codes   TEXT NOT NULL,
    words        TEXT NOT NULL,
    made_up      SMALLINT NOT NULL
);
CREATE UNIQUE INDEX ux_news_shown__number ON news_shown (number);
CREATE UNIQUE INDEX ux_news_shown__slug ON news_shown (slug);
CREATE INDEX ix_news_shown__publish_at ON news_shown (publish_at, number);
CREATE INDEX ix_news_shown__round_id ON news_shown (round_id, publish_at);

CREATE TABLE news_shown_themes (
    theme      TEXT NOT NULL CONSTRAINT fk_news_shown_themes__theme REFERENCES news_themes (name),
    article_id TEXT NOT NULL CONSTRAINT fk_news_shown_themes__article_id REFERENCES news_shown (article_id),
    CONSTRAINT pk_news_shown_themes PRIMARY KEY (theme, article_id)
);
CREATE INDEX ix_news_shown_themes__article_id ON news_shown_themes (article_id);

CREATE TABLE news_shown_areas (
    area       TEXT NOT NULL,
    article_id TEXT NOT NULL CONSTRAINT fk_news_shown_areas__article_id REFERENCES news_shown (article_id),
    CONSTRAINT pk_news_shown_areas PRIMARY KEY (area, article_id)
);
CREATE INDEX ix_news_shown_areas__article_id ON news_shown_areas (article_id);

-- One mark of one reader for one article. `voter` is a keyed hash of the reader's random cookie and of the article: two articles'
-- votes of one reader have nothing in common, and nothing else of the reader is kept.
CREATE TABLE news_votes (
    article_id TEXT NOT NULL CONSTRAINT fk_news_votes__article_id REFERENCES news_articles (id),
    voter      TEXT NOT NULL,
    mark       SMALLINT NOT NULL CONSTRAINT ck_news_votes__mark CHECK (mark BETWEEN 1 AND 5),
    CONSTRAINT pk_news_votes PRIMARY KEY (article_id, voter)
);
CREATE TABLE news_vote_sums (
    article_id TEXT NOT NULL CONSTRAINT pk_news_vote_sums PRIMARY KEY
        CONSTRAINT fk_news_vote_sums__article_id REFERENCES news_articles (id),
    votes      BIGINT NOT NULL,
    marks      BIGINT NOT NULL
);
-- How many new readers voted in this minute; only the last minutes are kept.
CREATE TABLE news_vote_minutes (
    minute     BIGINT NOT NULL,
    article_id TEXT NOT NULL,
    votes      BIGINT NOT NULL,
    CONSTRAINT pk_news_vote_minutes PRIMARY KEY (minute, article_id)
);

-- How often an article was read on a day: a number, no reader.
CREATE TABLE news_reads (
    day        TEXT NOT NULL,
    article_id TEXT NOT NULL CONSTRAINT fk_news_reads__article_id REFERENCES news_articles (id),
    reads      BIGINT NOT NULL,
    CONSTRAINT pk_news_reads PRIMARY KEY (day, article_id)
);
