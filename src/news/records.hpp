// What articles send over the wire to those who write and review them.
#pragma once

#include "news/article.hpp"

namespace news {

// ---- forms
struct ArticleForm {
    std::int64_t version = 0; // 0: a new article
    Content content;
};
Schema const& schema_of(Tag<ArticleForm>);

struct StepForm {
    std::int64_t version = 0;
};
Schema const& schema_of(Tag<StepForm>);

struct WordsForm { // returned, withdrawn
    std::int64_t version = 0;
    std::string words;
};
Schema const& schema_of(Tag<WordsForm>);

struct PublishForm {
    std::int64_t version = 0;
    std::optional<base::Timestamp> publish_at; // absent: now
};
Schema const& schema_of(Tag<PublishForm>);

struct PictureForm {
    std::string sha256;
    bool shows_people = true;
};
Schema const& schema_of(Tag<PictureForm>);

struct ConsentForm {
    std::int64_t version = 0;
    bool shows_people = true;
    std::optional<std::string> consent_by; // absent: none, or taken back
    std::optional<std::string> consent_paper;
    std::optional<base::Date> consent_on;
};
Schema const& schema_of(Tag<ConsentForm>);

struct PreviewForm {
    std::string text;
};
Schema const& schema_of(Tag<PreviewForm>);

struct ThemeForm {
    std::int64_t version = 0; // 0: a new one
    std::string label_th;
    std::string label_en;
    std::int64_t position = 0;
    bool active = true;
};
Schema const& schema_of(Tag<ThemeForm>);

// ---- views
struct ArticleRow {
    ArticleId id;
    std::optional<std::int64_t> number;
    std::string title;
    State state = State::Draft;
    std::string state_th;
    std::string state_en;
    bool is_public = false;
    bool is_scheduled = false;
    std::optional<base::Timestamp> publish_at;
    std::optional<std::string> url; // of its public page, once that is there
    base::AreaCode area;
    std::string area_th;
    std::string area_en;
    std::int64_t version_no = 1;
    base::Timestamp changed_at;
    std::string changed_by;
    bool made_up = false;
};
Schema const& schema_of(Tag<ArticleRow>);

struct ArticlePage {
    std::vector<ArticleRow> items; // the last changed first
    std::optional<std::string> next;
    bool may_write = false;
};
Schema const& schema_of(Tag<ArticlePage>);

struct PictureView {
    PictureId id;
    std::string url;
    std::string thumb_url;
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool shows_people = true;
    std::optional<std::string> consent_by;
    std::optional<std::string> consent_paper;
    std::optional<base::Date> consent_on;
    bool may_be_public = false;
    std::int64_t version = 1;
    base::Timestamp added_at;
    std::string added_by;
};
Schema const& schema_of(Tag<PictureView>);

struct SavingView {
    std::int64_t version_no = 1;
    base::Timestamp saved_at;
    std::string saved_by;
    std::optional<std::int64_t> restored;
    bool is_shown = false;
};
Schema const& schema_of(Tag<SavingView>);

// What is missing before the next step, or why this person may not take it.
struct Remark {
    std::string field; // "" where it is about the whole
    std::string th;
    std::string en;
};
Schema const& schema_of(Tag<Remark>);

struct ArticleView {
    ArticleRow row;
    std::int64_t version = 1;
    Content content;
    std::string office_th;
    std::string office_en;
    std::vector<PictureView> pictures;
    std::vector<SavingView> versions; // newest first
    std::optional<std::string> words;
    std::optional<std::string> words_by;
    std::vector<Remark> missing; // before it is submitted or published
    std::optional<Remark> not_by_you;
    bool may_save = false;
    bool may_submit = false;
    bool may_return = false;
    bool may_approve = false;
    bool may_publish = false;
    bool may_withdraw = false;
    std::int64_t reads = 0;
    std::int64_t votes = 0;
    std::int64_t marks = 0; // their sum; of 5 each
};
Schema const& schema_of(Tag<ArticleView>);

struct VersionView {
    SavingView saving;
    Content content;
    std::string html_th;
    std::string html_en;
};
Schema const& schema_of(Tag<VersionView>);

struct PreviewView {
    std::string html;
    std::vector<Remark> refused;
};
Schema const& schema_of(Tag<PreviewView>);

struct ThemeView {
    std::string name;
    std::string label_th;
    std::string label_en;
    std::int64_t position = 0;
    bool active = true;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ThemeView>);

struct AgreementChoice {
    agreements::AgreementId id;
    std::string title;
    std::optional<std::string> number;
    base::Date signed_on;
    rounds::RoundId round_id;
};
Schema const& schema_of(Tag<AgreementChoice>);

struct ArticleChoices {
    std::vector<ThemeView> themes;
    std::vector<AgreementChoice> agreements;
    bool may_change_themes = false;
};
Schema const& schema_of(Tag<ArticleChoices>);

} // namespace news
