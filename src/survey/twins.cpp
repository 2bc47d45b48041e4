// Finding who else has the same.
#include "survey/twins.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace survey {

namespace {

using storage::Row;
using storage::Sql;

constexpr std::size_t kMostLookedAt = 200; // that are looked at

constexpr Sql kSameAnswers{"survey.same_answers", R"sql(
SELECT instance_id, area, head_name, house_no, moo
FROM submissions
WHERE answers_hash = ?1 AND sent_by = ?2 AND instance_id <> ?3
ORDER BY instance_id
LIMIT ?4
)sql"};

constexpr Sql kSamePictures{"survey.same_pictures", R"sql(
SELECT s.instance_id, s.area, s.head_name, s.house_no, s.moo, mine.sha256
FROM submission_files AS mine
INNER JOIN submission_files AS other ON other.sha256 = mine.sha256 AND other.instance_id <> mine.instance_id
INNER JOIN submissions AS s ON s.instance_id = other.instance_id
WHERE mine.instance_id = ?1
ORDER BY s.instance_id, mine.name, other.name
LIMIT ?2
)sql"};

// All that were sent in place of one another, whichever was first.
constexpr Sql kCorrected{"survey.corrected", R"sql(
WITH RECURSIVE line (id) AS (
    SELECT CAST(?1 AS TEXT)
    UNION
    SELECT CASE WHEN c.corrects = line.id THEN c.instance_id ELSE c.corrects END
    FROM line
    INNER JOIN submission_corrections AS c ON c.corrects = line.id OR c.instance_id = line.id
)
SELECT id
FROM line
ORDER BY id
)sql"};

// A row of instance_id, area, head_name, house_no, moo.
SignTwin twin_from(Row const& row, places::Lookup& places, auth::Scope const& scope)
{
    SignTwin twin;
    auto const area = row.get<base::AreaCode>(1);
    twin.in_scope = scope.covers(area);
    if (!twin.in_scope)
        return twin;
    auto const tambon = places.tambon(area);
    twin.instance_id = row.get<std::string>(0);
    twin.head_name = row.get<std::string>(2);
    twin.house_no = row.get<std::string>(3);
    twin.moo = row.get<std::optional<int>>(4);
    twin.tambon_name_th = tambon.th;
    twin.tambon_name_en = tambon.en;
    return twin;
}

SignTwin twin_of(households::Near const& near, places::Lookup& places)
{
    SignTwin twin;
    twin.in_scope = near.household.has_value();
    if (!near.household)
        return twin;
    auto const tambon = places.tambon(near.household->tambon);
    twin.household_id = near.household->id;
    twin.head_name = near.household->head_name;
    twin.house_no = near.household->house_no;
    twin.moo = near.household->moo;
    twin.tambon_name_th = tambon.th;
    twin.tambon_name_en = tambon.en;
    return twin;
}

using Line = std::set<std::string, std::less<>>; // instance ids

Line corrected_with(storage::Reader& reader, std::string_view instance_id)
{
    Line line;
    reader.each(kCorrected, [&](Row const& row) { line.insert(row.get<std::string>(0)); }, instance_id);
    return line;
}

void look_at_answers(storage::Reader& reader, places::Lookup& places, auth::Scope const& scope, Submission const& submission,
                     Line const& line, Circumstances& c)
{
    auto const take = [&](Row const& row) {
        if (!line.contains(row.text(0)) && c.same_answers.size() < kMostTwins)
            c.same_answers.push_back(twin_from(row, places, scope));
    };
    reader.each(kSameAnswers, take, submission.answers_hash, submission.sent_by, submission.instance_id, kMostLookedAt);
}

void look_at_pictures(storage::Reader& reader, places::Lookup& places, auth::Scope const& scope, Submission const& submission,
                      Line const& line, Circumstances& c)
{
    std::set<std::string> pictures;
    std::set<std::string> others;
    auto const take = [&](Row const& row) {
        if (line.contains(row.text(0)))
            return;
        pictures.insert(row.get<std::string>(5));
        if (others.size() < kMostTwins && others.insert(row.get<std::string>(0)).second)
            c.same_pictures.push_back(twin_from(row, places, scope));
    };
    reader.each(kSamePictures, take, submission.instance_id, kMostLookedAt);
    c.shared_pictures = pictures.size();
}

void look_at_point(storage::Reader& reader, places::Lookup& places, auth::Scope const& scope, Opened const& one, Circumstances& c)
{
    if (!one.registration || !one.registration->form.latitude || !one.registration->form.longitude)
        return;
    auto const& form = one.registration->form;
    std::vector<households::HouseholdId> own; // this house itself
    for (auto const& id : {one.submission.household, one.registration->household_id})
        if (id)
            own.push_back(*id);
    for (auto const& near :
         households::standing_within(reader, scope, {*form.latitude, *form.longitude}, kSamePointM, own, kMostTwins))
        c.same_point.push_back(twin_of(near, places));
}

// In how many places of the survey a file stands: answers may name one twice.
std::size_t places_of(Opened const& one, std::string_view name)
{
    auto const is_named = [&](Answer const& answer) {
        if (answer.value != name)
            return false;
        auto const* question = one.form ? find_question(one.form->form, answer.path) : nullptr;
        return !question || question->kind == QuestionKind::Picture;
    };
    auto const named = std::count_if(one.instance.answers.begin(), one.instance.answers.end(), is_named);
    return std::max<std::size_t>(1, static_cast<std::size_t>(named));
}

std::size_t repeated_places(Opened const& one)
{
    std::map<std::string, std::size_t> places;
    for (auto const& file : one.files)
        if (file.sha256)
            places[*file.sha256] += places_of(one, file.name);
    std::size_t repeated = 0;
    for (auto const& [sha256, count] : places)
        if (count > 1)
            repeated += count;
    return repeated;
}

} // namespace

void look_at_twins(storage::Reader& reader, places::Lookup& places, auth::Scope const& scope, Opened const& one, Circumstances& c)
{
    auto const line = corrected_with(reader, one.submission.instance_id);
    look_at_answers(reader, places, scope, one.submission, line, c);
    look_at_pictures(reader, places, scope, one.submission, line, c);
    look_at_point(reader, places, scope, one, c);
    c.repeated_places = repeated_places(one);
}

std::span<Sql const> twin_statements()
{
    static constexpr Sql all[] = {kSameAnswers, kSamePictures, kCorrected};
    return all;
}

} // namespace survey
