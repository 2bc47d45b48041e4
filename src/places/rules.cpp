// How places are written out and searched for.
#include "places/rules.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace places::rules {

namespace {

constexpr std::string_view kBangkok = "10";

// The word before a Thai name. Bangkok has แขวง and เขต, and no word of its own.
std::string_view word_before(Area const& area)
{
    bool const bangkok = area.code.province().str() == kBangkok;
    switch (area.level) {
    case Level::Province:
        return bangkok ? "" : "จ.";
    case Level::District:
        return bangkok ? "เขต" : "อ.";
    case Level::Tambon:
        return bangkok ? "แขวง" : "ต.";
    }
    return "";
}

// Words that say the kind of place: alone they mean nothing, glued to a name they go ("ตำบลในเวียง"). No Thai area's name
// begins with one of the glued ones (checked over the whole list by a test).
constexpr std::array<std::string_view, 17> kKinds{"ต",    "ตำบล",    "อ",           "อำเภอ",    "จ",       "จังหวัด",
                                                  "แขวง", "เขต",     "tambon",      "amphoe",   "amphur",  "changwat",
                                                  "khet", "khwaeng", "subdistrict", "district", "province"};
constexpr std::array<std::string_view, 5> kGlued{"ตำบล", "อำเภอ", "จังหวัด", "แขวง", "เขต"};

constexpr std::size_t kMostWords = 4;

std::string without_kind(std::string_view word)
{
    if (std::find(kKinds.begin(), kKinds.end(), word) != kKinds.end())
        return "";
    for (auto const kind : kGlued)
        if (word.starts_with(kind))
            return std::string(word.substr(kind.size()));
    return std::string(word);
}

} // namespace

base::Bilingual full_name(std::vector<Area> const& outermost_first)
{
    if (outermost_first.empty())
        return {"ทั้งประเทศ", "the whole country"};
    base::Bilingual name;
    for (auto area = outermost_first.rbegin(); area != outermost_first.rend(); ++area)
        append_outer(name, *area);
    return name;
}

void append_outer(base::Bilingual& name, Area const& area)
{
    if (!name.th.empty()) {
        name.th += ' ';
        name.en += ", ";
    }
    name.th.append(word_before(area)).append(area.name_th);
    name.en += area.name_en;
}

std::vector<std::string> search_words(std::string_view typed)
{
    std::vector<std::string> words;
    std::string const key = base::text::search_key(typed);
    std::size_t at = 0;
    while (at < key.size() && words.size() < kMostWords) {
        auto const end = std::min(key.find(' ', at), key.size());
        if (auto word = without_kind(std::string_view(key).substr(at, end - at)); !word.empty())
            words.push_back(std::move(word));
        at = end + 1;
    }
    return words;
}

Keys keys_of(Area const& area, std::string_view path_above)
{
    Keys keys;
    keys.th = base::text::search_key(area.name_th);
    keys.en = base::text::search_key(area.name_en);
    keys.path = keys.th + " " + keys.en;
    if (area.postcode)
        keys.path += " " + *area.postcode;
    if (!path_above.empty())
        keys.path.append(" ").append(path_above);
    keys.sort = base::text::sort_key(area.name_th);
    return keys;
}

} // namespace places::rules
