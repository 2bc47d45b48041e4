-- Whether the application recorded time and place, at the moment of taking or from an original too large to send. Nobody was asked
-- about photographs sent before.
ALTER TABLE work_pictures ADD COLUMN by_app SMALLINT NOT NULL DEFAULT 0
    CONSTRAINT ck_work_pictures__by_app CHECK (by_app IN (0, 1));
UPDATE work_pictures SET by_app = 1 WHERE by_camera = 0;
