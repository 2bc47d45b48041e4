-- What one person wrote another looks through before it is public (the press: four eyes).
INSERT INTO duty_exclusions (duty, other, reason_th, reason_en) VALUES
    ('write_article', 'review_article', 'ผู้เขียนข่าวไม่ตรวจข่าวของตน เพื่อให้มีผู้อ่านคนที่สองก่อนเผยแพร่', 'Nobody reviews what they wrote: a second person reads it before it is public');
