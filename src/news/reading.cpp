// Gathering what the public's pages show.
#include "news/reading.hpp"

#include "base/text.hpp"
#include "news/problems.hpp"
#include "news/rules.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <charconv>

namespace news::reading {

namespace {

constexpr std::size_t kRelated = 4;
constexpr std::size_t kCompared = 60; // the newest that share something
constexpr std::size_t kMostRead = 5;

std::optional<std::int64_t> number_in(std::string const& address)
{
    std::int64_t number = 0;
    auto const* const end = address.data() + address.size();
    auto const read = std::from_chars(address.data(), end, number);
    return read.ec == std::errc() && read.ptr == end && number > 0 ? std::optional(number) : std::nullopt;
}

NamedArea named(places::Lookup& places, base::AreaCode const& code)
{
    return {code, places.full_name(code)};
}

std::vector<Shown> popular(storage::Reader& db, base::Timestamp now)
{
    std::vector<Shown> articles;
    for (auto& row : store::most_read(db, now.bangkok_date().plus_days(-kPopularDays), now, kMostRead))
        articles.push_back(std::move(row.article));
    return articles;
}

// What does not depend on being public.
void add_names(storage::Reader& db, ArticleId id, Whole& whole)
{
    auto const& content = whole.content;
    places::Lookup places(db);
    for (auto const& area : content.areas)
        whole.areas.push_back(named(places, area));
    for (auto const& theme : store::themes(db))
        if (std::ranges::find(content.themes, theme.name) != content.themes.end())
            whole.themes.push_back({theme.name, theme.label});
    if (auto const office = content.office_id ? organizations::find(db, *content.office_id) : std::nullopt)
        whole.office = {office->name_th, office->name_en.value_or(office->name_th)};
    whole.agreement = content.agreement_id ? agreements::find_sealed(db, *content.agreement_id) : std::nullopt;
    whole.pictures = store::pictures(db, id);
}

} // namespace

Shown require_shown(storage::Reader& db, std::string const& address, base::Timestamp now)
{
    auto const number = number_in(address);
    auto found = number ? store::shown(db, *number, now) : store::shown(db, address, now);
    if (!found)
        throw problems::not_found();
    return *found;
}

Whole whole(storage::Reader& db, Shown shown, base::Timestamp now)
{
    Whole whole;
    whole.content = store::version(db, shown.id, shown.version_no).value().content;
    add_names(db, shown.id, whole);
    std::erase_if(whole.pictures, [](Picture const& picture) { return !picture.may_be_public(); });
    whole.votes = store::votes(db, shown.id);
    whole.related = related_to(shown, store::candidates(db, shown, now, kCompared), kRelated);
    whole.most_read = popular(db, now);
    std::erase_if(whole.most_read, [&](Shown const& other) { return other.id == shown.id; });
    whole.shown = std::move(shown);
    return whole;
}

Whole preview(storage::Reader& db, Article const& article, Content content, base::Timestamp now)
{
    Whole whole;
    whole.content = std::move(content);
    auto& s = whole.shown;
    s.id = article.id;
    s.number = article.number.value_or(0);
    s.slug = article.slug;
    s.publish_at = article.publish_at.value_or(now);
    s.title_th = whole.content.title_th;
    s.title_en = whole.content.title_en;
    s.lead_th = whole.content.lead_th.value_or("");
    s.lead_en = whole.content.lead_en;
    s.byline = whole.content.byline.value_or("");
    s.made_up = article.made_up;
    add_names(db, article.id, whole);
    return whole;
}

Listed list(storage::Reader& db, Asked asked, base::Timestamp now, std::size_t limit)
{
    Listed listed;
    store::Wanted wanted{search_patterns(asked.typed), asked.theme, asked.area};
    listed.too_short = wanted.patterns.empty() && !base::text::normalise(asked.typed).empty();
    if (!listed.too_short)
        listed.items = store::list(db, wanted, now, asked.after, limit + 1);
    if (listed.items.size() > limit) {
        listed.items.pop_back();
        listed.next = store::After{listed.items.back().publish_at, listed.items.back().number};
    }
    for (auto const& theme : store::themes(db))
        if (theme.active)
            listed.themes.push_back({theme.name, theme.label});
    if (asked.area) {
        places::Lookup places(db);
        listed.area = named(places, *asked.area);
    }
    listed.most_read = popular(db, now);
    listed.asked = std::move(asked);
    return listed;
}

} // namespace news::reading
