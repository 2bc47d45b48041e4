// What the checks of photographs and stages find, in words with the numbers.
//
// The failures are those that auditors found in housing programmes elsewhere: photographs 51 to 915 km from the house, houses
// finished the day after the foundation, families selected twice, houses told complete that were not.
#include "works/rules.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace works {

namespace {

std::string id_of(Evidence const& picture)
{
    return "picture:" + picture.id.str();
}

std::int64_t days_between(base::Date a, base::Date b)
{
    return b.days() - a.days();
}

base::Bilingual days_in_words(std::int64_t days)
{
    auto const n = std::to_string(days);
    return {n + " วัน", n + (days == 1 ? " day" : " days")};
}

// Taken more than a day after it was sent: a clock was wrong.
bool is_from_the_future(Evidence const& picture)
{
    constexpr std::int64_t kDay = 86'400'000;
    return picture.taken_at && picture.taken_at->unix_ms() > picture.sent_at.unix_ms() + kDay;
}

std::optional<base::Date> taken_on(Evidence const& picture)
{
    return picture.taken_at && !is_from_the_future(picture) ? std::optional(picture.taken_at->bangkok_date()) : std::nullopt;
}

void find_matches(Evidence const& picture, std::vector<Finding>& found)
{
    for (auto const& match : picture.matches) {
        auto const bits = std::to_string(match.distance);
        found.push_back(
            {match.same ? FlagKind::SamePicture : FlagKind::AlikePicture, id_of(picture) + ":" + match.key, picture.id,
             match.picture,
             match.same
                 ? base::Bilingual{"เป็นภาพเดียวกับ" + match.where.th, "The same picture as one of " + match.where.en}
                 : base::Bilingual{"คล้ายกับภาพของ" + match.where.th + " มาก (ต่างกัน " + bits + " ใน 64)",
                                   "Nearly the same as a picture of " + match.where.en + " (differs in " + bits + " of 64)"}});
    }
}

void find_place(Evidence const& picture, Case const& house, Settings const& settings, std::vector<Finding>& found)
{
    if (!picture.spot) {
        found.push_back({FlagKind::NoPlace,
                         id_of(picture),
                         picture.id,
                         std::nullopt,
                         {"ภาพไม่บอกว่าถ่ายที่ใด", "The picture does not say where it was taken"}});
        return;
    }
    if (picture.is_place_told)
        found.push_back(
            {FlagKind::NoPlace,
             id_of(picture),
             picture.id,
             std::nullopt,
             {"ไฟล์ภาพไม่บอกว่าถ่ายที่ใด มีแต่คำบอกของผู้ส่ง", "The file does not say where it was taken; only who sent it does"}});
    if (!house.house)
        return;
    auto const metres = metres_between(*picture.spot, *house.house);
    if (metres <= static_cast<double>(settings.far_metres))
        return;
    auto const far = distance_in_words(metres);
    auto const most = distance_in_words(static_cast<double>(settings.far_metres));
    found.push_back(
        {FlagKind::FarAway,
         id_of(picture),
         picture.id,
         std::nullopt,
         {"ถ่ายห่างจากบ้าน " + far.th + " (เกณฑ์ " + most.th + ")", "Taken " + far.en + " from the house (limit " + most.en + ")"}});
}

void find_time(Evidence const& picture, Case const& house, Settings const& settings, std::vector<Finding>& found)
{
    if (is_from_the_future(picture)) {
        auto const said = picture.taken_at->bangkok_date();
        found.push_back({FlagKind::NoTime,
                         id_of(picture),
                         picture.id,
                         std::nullopt,
                         {"นาฬิกาของเครื่องผิด: ภาพบอกว่าถ่ายเมื่อ " + said.short_thai() + " หลังวันที่ส่ง",
                          "The clock of the device was wrong: the picture says " + said.english() + ", after it was sent"}});
        return;
    }
    auto const on = taken_on(picture);
    if (!on) {
        found.push_back({FlagKind::NoTime,
                         id_of(picture),
                         picture.id,
                         std::nullopt,
                         {"ภาพไม่บอกวันเวลาที่ถ่าย", "The picture does not say when it was taken"}});
        return;
    }
    if (picture.is_time_told)
        found.push_back(
            {FlagKind::NoTime,
             id_of(picture),
             picture.id,
             std::nullopt,
             {"ไฟล์ภาพไม่บอกวันเวลาที่ถ่าย มีแต่คำบอกของผู้ส่ง", "The file does not say when it was taken; only who sent it does"}});
    auto const late = days_between(*on, picture.sent_at.bangkok_date());
    if (late > settings.late_days) {
        auto const days = days_in_words(late);
        found.push_back({FlagKind::SentLate,
                         id_of(picture),
                         picture.id,
                         std::nullopt,
                         {"ถ่ายเมื่อ " + on->short_thai() + " ส่งหลังจากนั้น " + days.th,
                          "Taken on " + on->english() + ", sent " + days.en + " later"}});
    }
    bool const needs_money = picture.stage != Stage::Before;
    if (needs_money && house.agreed_on && *on < *house.agreed_on) {
        auto const days = days_in_words(days_between(*on, *house.agreed_on));
        found.push_back({FlagKind::BeforeAgreement,
                         id_of(picture),
                         picture.id,
                         std::nullopt,
                         {"ถ่ายก่อนลงนามข้อตกลง " + days.th + " (ลงนาม " + house.agreed_on->short_thai() + ")",
                          "Taken " + days.en + " before the agreement was signed (" + house.agreed_on->english() + ")"}});
    }
}

void find_editing(Evidence const& picture, std::vector<Finding>& found)
{
    constexpr std::int64_t kTwoMinutes = 120'000; // phones finish a picture after it was taken
    if (picture.software && is_picture_editor(*picture.software)) {
        found.push_back({FlagKind::Edited,
                         id_of(picture),
                         picture.id,
                         std::nullopt,
                         {"ไฟล์ภาพบันทึกจากโปรแกรมแต่งภาพ “" + *picture.software + "”",
                          "The file was written by a picture editor, “" + *picture.software + "”"}});
    } else if (picture.modified_at && picture.taken_at &&
               picture.modified_at->unix_ms() - picture.taken_at->unix_ms() > kTwoMinutes) {
        auto const on = picture.modified_at->bangkok_date();
        found.push_back(
            {FlagKind::Edited,
             id_of(picture),
             picture.id,
             std::nullopt,
             {"ไฟล์ภาพถูกแก้ไขหลังถ่าย เมื่อ " + on.short_thai() + " " + picture.modified_at->bangkok_time() + " น.",
              "The file was changed after it was taken, on " + on.english() + " at " + picture.modified_at->bangkok_time()}});
    }
}

// The earliest day of a stage that a photograph or a record tells; the photographs' word before the record's.
std::optional<base::Date> begun_on(Case const& house, Stage stage)
{
    std::optional<base::Date> first;
    for (auto const& picture : house.pictures)
        if (auto const on = taken_on(picture); on && picture.stage == stage && (!first || *on < *first))
            first = on;
    if (!first)
        for (auto const& reached : house.stages)
            if (reached.stage == stage)
                first = reached.on;
    return first;
}

void find_haste(Case const& house, Settings const& settings, std::vector<Finding>& found)
{
    auto const begun = begun_on(house, Stage::During);
    auto const finished = begun_on(house, Stage::After);
    if (!begun || !finished || *finished < *begun)
        return;
    auto const took = days_between(*begun, *finished);
    if (took >= settings.least_days)
        return;
    auto const days = days_in_words(took);
    auto const least = days_in_words(settings.least_days);
    found.push_back({FlagKind::TooSoon,
                     "stage:after",
                     std::nullopt,
                     std::nullopt,
                     {"ซ่อมเสร็จหลังเริ่มงาน " + days.th + " (อย่างน้อย " + least.th + ")",
                      "Finished " + days.en + " after work began (at least " + least.en + ")"}});
}

// Each photograph of a stage against the first day of every stage before it; those before the works against the works' first day.
void find_order(Case const& house, std::vector<Finding>& found)
{
    auto const works = begun_on(house, Stage::During);
    for (auto const& picture : house.pictures) {
        auto const on = taken_on(picture);
        if (!on)
            continue;
        auto const say = [&](Stage other, base::Date first, bool before) {
            auto const& own = base::label_of(picture.stage);
            auto const& theirs = base::label_of(other);
            found.push_back({FlagKind::WrongOrder,
                             id_of(picture),
                             picture.id,
                             std::nullopt,
                             {"ภาพ" + own.th + "ถ่ายเมื่อ " + on->short_thai() + (before ? " ก่อน" : " หลัง") + "เริ่ม" + theirs.th +
                                  " (" + first.short_thai() + ")",
                              "“" + own.en + "” was taken on " + on->english() + (before ? ", before" : ", after") + " “" +
                                  theirs.en + "” began (" + first.english() + ")"}});
        };
        if (picture.stage == Stage::Before && works && *on > *works)
            say(Stage::During, *works, false);
        for (auto const earlier : {Stage::During, Stage::Materials}) {
            auto const first = picture.stage > earlier ? begun_on(house, earlier) : std::nullopt;
            if (first && *on < *first) {
                say(earlier, *first, true);
                break;
            }
        }
    }
}

void find_incomplete(Case const& house, std::vector<Finding>& found)
{
    if (house.missing.empty())
        return;
    base::Bilingual lacks;
    for (auto const& missing : house.missing) {
        lacks.th += (lacks.th.empty() ? "" : ", ") + missing.th;
        lacks.en += (lacks.en.empty() ? "" : "; ") + missing.en;
    }
    found.push_back({FlagKind::Incomplete,
                     "stage:after",
                     std::nullopt,
                     std::nullopt,
                     {"แจ้งว่าเสร็จแล้ว แต่" + lacks.th, "Told to be finished, but: " + lacks.en}});
}

} // namespace

bool is_picture_editor(std::string_view software)
{
    static constexpr std::string_view kEditors[] = {"photoshop",   "lightroom",  "gimp",
                                                    "snapseed",    "picsart",    "vsco",
                                                    "canva",       "pixlr",      "facetune",
                                                    "meitu",       "beautyplus", "b612",
                                                    "snow",        "inshot",     "remini",
                                                    "paint.net",   "affinity",   "acdsee",
                                                    "photoscape",  "polarr",     "photodirector",
                                                    "fotor",       "luminar",    "darktable",
                                                    "imagemagick", "paint shop", "stable diffusion"};
    auto const key = base::text::search_key(software);
    return std::ranges::any_of(
        kEditors, [&](std::string_view name) { return key.find(base::text::search_key(name)) != std::string::npos; });
}

std::vector<Finding> findings_of(Case const& house, Settings const& settings)
{
    std::vector<Finding> found;
    for (auto const& picture : house.pictures) {
        find_matches(picture, found);
        find_place(picture, house, settings, found);
        find_time(picture, house, settings, found);
        find_editing(picture, found);
    }
    find_haste(house, settings, found);
    find_order(house, found);
    find_incomplete(house, found);
    for (auto const& twin : house.twins)
        found.push_back({FlagKind::SelectedTwice, twin.key, std::nullopt, std::nullopt, twin.words});
    return found;
}

} // namespace works
