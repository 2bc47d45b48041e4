// Use cases of those who write and review articles: load, decide by the rules, store, audit, each within one piece of work.
//
// Throw Problems: 404 `news.not_found` outside one's area, 409 `news.changed_meanwhile`, 409 `news.no_such_step`, 409
// `duties.excluded` for who wrote it and would review it (or the other way round), 422 with all faults of a form, 422
// `news.not_complete`.
#pragma once

#include "news/records.hpp"

namespace news::service {

ArticleId create(api::Work&, ArticleForm const&, bool made_up = false); // made up: for the demonstration
// A further version. The same content again changes nothing.
void save(api::Work&, ArticleId, ArticleForm const&);
// The content of an earlier version as a new one.
void restore(api::Work&, ArticleId, std::int64_t version_no, StepForm const&);
void submit(api::Work&, ArticleId, StepForm const&);
void send_back(api::Work&, ArticleId, WordsForm const&);
void approve(api::Work&, ArticleId, StepForm const&);
// The newest version, now or from a later moment on; a correction replaces at once what is shown.
void publish(api::Work&, ArticleId, PublishForm const&);
void withdraw(api::Work&, ArticleId, WordsForm const&);

// The same file again is the same picture.
PictureId add_picture(api::Work&, ArticleId, PictureForm const&);
// Consent taken back takes the picture out of the public's sight at once.
void set_consent(api::Work&, PictureId, ConsentForm const&);
void set_theme(api::Work&, std::string const& name, ThemeForm const&);

} // namespace news::service
