// What one version of an article holds. Kept as JSON by its list of fields: a field that comes later must be optional, because
// older versions stay as they were saved.
#pragma once

#include "agreements/agreements.hpp"
#include "base/fields.hpp"
#include "news/news.hpp"
#include "organizations/organizations.hpp"

#include <optional>
#include <string>
#include <vector>

namespace news {

using base::fields::Schema;
using base::fields::Tag;

// Where a picture of the article stands, in this order, and what it is told with.
struct PictureUse {
    PictureId picture_id;
    std::optional<std::string> caption_th;
    std::optional<std::string> caption_en;
    std::optional<std::string> alt_th; // for those who do not see it
    std::optional<std::string> alt_en;
    std::optional<std::string> credit;

    bool operator==(PictureUse const&) const = default;
};
Schema const& schema_of(Tag<PictureUse>);

// A number of the text and the record it is taken from, so that both can be compared again.
struct Fact {
    std::string told; // as it stands in the text: "65 ครัวเรือน"
    std::string kind; // "agreement", "round", "figure"
    std::optional<std::string> record_id;
    std::optional<std::string> figure_key;

    bool operator==(Fact const&) const = default;
};
Schema const& schema_of(Tag<Fact>);

struct Content {
    std::string title_th;
    std::optional<std::string> lead_th;
    std::optional<std::string> body_th; // markdown.hpp
    std::optional<std::string> title_en;
    std::optional<std::string> lead_en;
    std::optional<std::string> body_en;
    std::optional<std::string> byline;
    std::optional<organizations::OrganizationId> office_id;
    std::optional<std::string> slug; // of its address; absent: its number
    std::vector<std::string> themes;
    std::vector<base::AreaCode> areas;
    std::vector<PictureUse> pictures;
    std::optional<agreements::AgreementId> agreement_id;
    std::optional<rounds::RoundId> round_id;
    std::vector<Fact> facts;

    bool operator==(Content const&) const = default;
    [[nodiscard]] bool has_english() const { return title_en.has_value() && body_en.has_value(); }
};
Schema const& schema_of(Tag<Content>);

} // namespace news
