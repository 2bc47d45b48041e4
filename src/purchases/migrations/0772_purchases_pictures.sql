-- Where else a picture is used is asked whenever one is attached.
CREATE INDEX ix_purchase_pictures__sha256 ON purchase_pictures (sha256);
CREATE INDEX ix_quotations__sha256 ON quotations (sha256);
