// An article as this room keeps it: what is worked on, its versions and pictures, and the row that the public's pages read.
#pragma once

#include "news/content.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace news {

struct Article {
    ArticleId id;
    std::optional<std::int64_t> number; // given when it is first published
    std::optional<std::string> slug;
    base::AreaCode area; // the smallest that holds all of its areas
    State state = State::Draft;
    std::int64_t version = 1;             // of the row, for two who work on it at once
    std::int64_t version_no = 1;          // the newest saving
    std::optional<std::int64_t> shown_no; // the one that the public sees from `publish_at` on
    std::optional<base::Timestamp> publish_at;
    std::optional<base::Timestamp> corrected_at; // when a later version replaced the first one shown
    std::string title;
    std::optional<std::string> words; // with which it was last returned or withdrawn
    std::optional<std::string> words_by;
    bool made_up = false;
    base::Timestamp created_at;
    auth::UserId created_by;
    std::string created_name;
    base::Timestamp changed_at;
    std::string changed_name;

    [[nodiscard]] bool is_public(base::Timestamp now) const { return publish_at && *publish_at <= now; }
    [[nodiscard]] bool is_scheduled(base::Timestamp now) const { return publish_at && *publish_at > now; }
};

struct Version {
    std::int64_t version_no = 1;
    Content content;
    base::Timestamp saved_at;
    auth::UserId saved_by;
    std::string saved_name;
    std::optional<std::int64_t> restored; // the version whose content was taken again
};

struct Consent {
    std::string by;    // who consented, and for whom
    std::string paper; // its number, or where it is kept
    base::Date on;
};

struct Picture {
    PictureId id;
    ArticleId article;
    std::string sha256;
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool shows_people = true;
    std::optional<Consent> consent;
    std::int64_t version = 1;
    base::Timestamp added_at;
    std::string added_name;

    [[nodiscard]] bool may_be_public() const { return !shows_people || consent.has_value(); }
};

struct Theme {
    std::string name;
    base::Bilingual label;
    std::int64_t position = 0;
    bool active = true;
    std::int64_t version = 1;
};

// One article for the public.
struct Shown {
    ArticleId id;
    std::int64_t number = 0;
    std::optional<std::string> slug;
    std::int64_t version_no = 1;
    base::Timestamp publish_at;
    std::optional<base::Timestamp> corrected_at;
    std::string title_th;
    std::optional<std::string> title_en;
    std::string lead_th;
    std::optional<std::string> lead_en;
    std::string byline;
    std::optional<PictureId> picture;
    base::AreaCode area;
    std::optional<rounds::RoundId> round;
    std::optional<agreements::AgreementId> agreement;
    std::vector<std::string> themes;
    std::vector<base::AreaCode> areas;
    std::vector<std::string> words; // of title and lead, each once: for what is related
    bool made_up = false;

    [[nodiscard]] std::string path() const { return "/news/" + (slug ? *slug : std::to_string(number)); }
    [[nodiscard]] std::string const& title(base::Language language) const
    {
        return language == base::Language::English && title_en ? *title_en : title_th;
    }
    [[nodiscard]] std::string const& lead(base::Language language) const
    {
        return language == base::Language::English && lead_en ? *lead_en : lead_th;
    }
};

struct VoteSum {
    std::int64_t votes = 0;
    std::int64_t marks = 0;
};

} // namespace news
