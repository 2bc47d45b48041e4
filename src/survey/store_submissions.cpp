// The statements about what was sent.
#include "survey/register_form.hpp"
#include "survey/store.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace survey {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kSubmission{"survey.submission", R"sql(
SELECT
    instance_id, xform_id, version, area, head_name, house_no, moo, sent_by, sent_by_name, device_id, received_at, started_at,
    ended_at, content_hash, answers_hash, state, household_id, reason, decided_by_name, decided_at
FROM submissions
WHERE instance_id = ?1
)sql"};

// An area is a range of codes (base::AreaCode::lower, upper).
constexpr Sql kSubmissions{"survey.submissions", R"sql(
SELECT
    instance_id, xform_id, version, area, head_name, house_no, moo, sent_by, sent_by_name, device_id, received_at, started_at,
    ended_at, content_hash, answers_hash, state, household_id, reason, decided_by_name, decided_at
FROM submissions
WHERE state = ?1 AND (received_at, instance_id) < (?2, ?3) AND area >= ?4 AND area < ?5 AND xform_id = ?6
ORDER BY received_at DESC, instance_id DESC
LIMIT ?7
)sql"};

constexpr Sql kOfForm{"survey.submissions_of_form", R"sql(
SELECT
    instance_id, xform_id, version, area, head_name, house_no, moo, sent_by, sent_by_name, device_id, received_at, started_at,
    ended_at, content_hash, answers_hash, state, household_id, reason, decided_by_name, decided_at
FROM submissions
WHERE instance_id > ?1 AND xform_id = ?2 AND version = ?3 AND area >= ?4 AND area < ?5
ORDER BY instance_id
LIMIT ?6
)sql"};

constexpr Sql kCounts{"survey.form_counts", R"sql(
SELECT xform_id, version, CAST(SUM(submissions) AS BIGINT)
FROM submission_counts
WHERE area >= ?1 AND area < ?2
GROUP BY xform_id, version
)sql"};

constexpr Sql kCountInState{"survey.count_in_state", R"sql(
SELECT COUNT(*)
FROM submissions
WHERE state = ?1 AND area >= ?2 AND area < ?3 AND xform_id = ?4
)sql"};

constexpr Sql kCountOne{"survey.count_one", R"sql(
INSERT INTO submission_counts (xform_id, version, area, submissions)
VALUES (?1, ?2, ?3, 1)
ON CONFLICT (xform_id, version, area) DO UPDATE SET submissions = submission_counts.submissions + 1
)sql"};

constexpr Sql kOfHousehold{"survey.submission_of_household", R"sql(
SELECT
    instance_id, xform_id, version, area, head_name, house_no, moo, sent_by, sent_by_name, device_id, received_at, started_at,
    ended_at, content_hash, answers_hash, state, household_id, reason, decided_by_name, decided_at
FROM submissions
WHERE household_id = ?1
ORDER BY decided_at DESC, instance_id
LIMIT 1
)sql"};

constexpr Sql kReturned{"survey.returned_submissions", R"sql(
SELECT
    instance_id, xform_id, version, area, head_name, house_no, moo, sent_by, sent_by_name, device_id, received_at, started_at,
    ended_at, content_hash, answers_hash, state, household_id, reason, decided_by_name, decided_at
FROM submissions
WHERE
    state = ?1
    AND (
        sent_by = ?2
        OR EXISTS (SELECT 1 FROM submission_senders AS s WHERE s.instance_id = submissions.instance_id AND s.user_id = ?2)
    )
    AND NOT EXISTS (SELECT 1 FROM submission_corrections AS c WHERE c.corrects = submissions.instance_id)
ORDER BY decided_at DESC, instance_id
LIMIT 200
)sql"};

constexpr Sql kCorrects{"survey.note_correction", R"sql(
INSERT INTO submission_corrections (corrects, instance_id)
VALUES (?1, ?2)
ON CONFLICT (corrects, instance_id) DO NOTHING
)sql"};

constexpr Sql kSealed{"survey.sealed", R"sql(
SELECT sealed
FROM submissions
WHERE instance_id = ?1
)sql"};

constexpr Sql kInsert{"survey.insert_submission", R"sql(
INSERT INTO submissions (
    instance_id, xform_id, version, area, head_name, house_no, moo, sent_by, sent_by_name, device_id, received_at, started_at,
    ended_at, content_hash, answers_hash, sealed, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
)sql"};

constexpr Sql kDecide{"survey.decide_submission", R"sql(
UPDATE submissions
SET state = ?2, household_id = ?3, reason = ?4, decided_by_name = ?5, decided_at = ?6
WHERE instance_id = ?1
)sql"};

constexpr Sql kFiles{"survey.submission_files", R"sql(
SELECT name, sha256
FROM submission_files
WHERE instance_id = ?1
ORDER BY name
)sql"};

constexpr Sql kInsertFile{"survey.insert_file", R"sql(
INSERT INTO submission_files (instance_id, name, sha256)
VALUES (?1, ?2, ?3)
)sql"};

constexpr Sql kSetFile{"survey.set_file", R"sql(
UPDATE submission_files
SET sha256 = ?3
WHERE instance_id = ?1 AND name = ?2
)sql"};

constexpr Sql kAddSender{"survey.add_sender", R"sql(
INSERT INTO submission_senders (instance_id, user_id)
VALUES (?1, ?2)
ON CONFLICT (instance_id, user_id) DO NOTHING
)sql"};

constexpr Sql kIsSender{"survey.is_sender", R"sql(
SELECT COUNT(*)
FROM submission_senders
WHERE instance_id = ?1 AND user_id = ?2
)sql"};

// After every real instance, for the first page.
constexpr std::string_view kEnd = "9999-12-31T00:00:00.000Z";

Submission submission_from(Row const& row)
{
    Submission s;
    s.instance_id = row.text(0);
    s.xform_id = row.text(1);
    s.version = row.text(2);
    s.area = row.get<base::AreaCode>(3);
    s.head_name = row.text(4);
    s.house_no = row.text(5);
    s.moo = row.get<std::optional<int>>(6);
    s.sent_by = row.get<auth::UserId>(7);
    s.sent_by_name = row.text(8);
    s.device = row.get<std::optional<DeviceId>>(9);
    s.received_at = row.get<base::Timestamp>(10);
    s.started_at = row.get<std::optional<base::Timestamp>>(11);
    s.ended_at = row.get<std::optional<base::Timestamp>>(12);
    s.content_hash = row.text(13);
    s.answers_hash = row.text(14);
    s.state = row.get<State>(15);
    if (s.state == State::Waiting)
        s.state = first_state(s.xform_id);
    s.household = row.get<std::optional<households::HouseholdId>>(16);
    s.reason = row.get<std::optional<std::string>>(17);
    s.decided_by_name = row.get<std::optional<std::string>>(18);
    s.decided_at = row.get<std::optional<base::Timestamp>>(19);
    return s;
}

} // namespace

State first_state(std::string_view xform_id)
{
    return xform_id == kHouseholdForm ? State::Waiting : State::Filed;
}

std::optional<Submission> find_submission(storage::Reader& reader, std::string_view instance_id)
{
    return reader.one(kSubmission, submission_from, instance_id);
}

std::optional<Submission> find_submission(storage::Reader& reader, auth::Scope const& scope, std::string_view instance_id)
{
    auto found = find_submission(reader, instance_id);
    return found && scope.covers(found->area) ? found : std::nullopt;
}

std::vector<Submission> list_submissions(storage::Reader& reader, auth::Scope const& scope, SubmissionQuery const& query)
{
    auto const before = query.after ? query.after->received_at.iso() : std::string(kEnd);
    auto const before_id = query.after ? query.after->instance_id : std::string();
    std::vector<Submission> all;
    for (auto const& area : scope.areas()) {
        auto rows = reader.all(kSubmissions, submission_from, query.state, before, before_id, area.lower(), area.upper(),
                               kHouseholdForm, query.limit);
        all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    }
    std::sort(all.begin(), all.end(), [](Submission const& a, Submission const& b) {
        return std::tie(b.received_at, b.instance_id) < std::tie(a.received_at, a.instance_id);
    });
    if (all.size() > query.limit)
        all.resize(query.limit);
    return all;
}

std::vector<FormCount> form_counts(storage::Reader& reader, auth::Scope const& scope)
{
    std::map<std::pair<std::string, std::string>, std::int64_t> all;
    for (auto const& area : scope.areas())
        reader.each(
            kCounts, [&](Row const& row) { all[{row.get<std::string>(0), row.get<std::string>(1)}] += row.integer(2); },
            area.lower(), area.upper());
    std::vector<FormCount> counts;
    for (auto const& [form, submissions] : all)
        counts.push_back({form.first, form.second, submissions});
    return counts;
}

std::int64_t waiting_for_review(storage::Reader& reader, auth::Scope const& scope)
{
    std::int64_t count = 0;
    for (auto const& area : scope.areas())
        count +=
            reader.value<std::int64_t>(kCountInState, State::Waiting, area.lower(), area.upper(), kHouseholdForm).value_or(0);
    return count;
}

std::vector<Submission> submissions_of_form(storage::Reader& reader, auth::Scope const& scope, std::string_view xform_id,
                                            std::string_view version, std::string_view after, std::size_t limit)
{
    std::vector<Submission> all;
    for (auto const& area : scope.areas()) {
        auto rows = reader.all(kOfForm, submission_from, after, xform_id, version, area.lower(), area.upper(), limit);
        all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    }
    std::sort(all.begin(), all.end(), [](Submission const& a, Submission const& b) { return a.instance_id < b.instance_id; });
    if (all.size() > limit)
        all.resize(limit);
    return all;
}

std::optional<Submission> submission_of_household(storage::Reader& reader, auth::Scope const& scope, households::HouseholdId id)
{
    auto found = reader.one(kOfHousehold, submission_from, id);
    return found && scope.covers(found->area) ? found : std::nullopt;
}

storage::Bytes sealed_of(storage::Reader& reader, std::string_view instance_id)
{
    return reader.value<storage::Bytes>(kSealed, instance_id).value_or(storage::Bytes());
}

std::vector<Submission> returned_submissions(storage::Reader& reader, auth::UserId const& user)
{
    return reader.all(kReturned, submission_from, State::Returned, user);
}

void note_correction(storage::Writer& tx, std::string_view corrects, std::string_view instance_id)
{
    tx.execute(kCorrects, corrects, instance_id);
}

void insert_submission(storage::Writer& tx, Submission const& s, storage::Bytes const& sealed)
{
    tx.execute(kInsert, s.instance_id, s.xform_id, s.version, s.area, s.head_name, s.house_no, s.moo, s.sent_by, s.sent_by_name,
               s.device, s.received_at, s.started_at, s.ended_at, s.content_hash, s.answers_hash, sealed,
               s.state == State::Filed ? State::Waiting : s.state);
    tx.execute(kCountOne, s.xform_id, s.version, s.area);
}

void decide_submission(storage::Writer& tx, Submission const& s)
{
    tx.execute(kDecide, s.instance_id, s.state, s.household, s.reason, s.decided_by_name, s.decided_at);
}

std::vector<SubmissionFile> files_of(storage::Reader& reader, std::string_view instance_id)
{
    return reader.all(
        kFiles, [](Row const& row) { return SubmissionFile{row.get<std::string>(0), row.get<std::optional<std::string>>(1)}; },
        instance_id);
}

void insert_file(storage::Writer& tx, std::string_view instance_id, SubmissionFile const& file)
{
    tx.execute(kInsertFile, instance_id, file.name, file.sha256);
}

void set_file(storage::Writer& tx, std::string_view instance_id, std::string_view name, std::string_view sha256)
{
    tx.execute(kSetFile, instance_id, name, sha256);
}

void note_sender(storage::Writer& tx, Submission const& submission, auth::UserId const& user)
{
    if (submission.sent_by != user)
        tx.execute(kAddSender, submission.instance_id, user);
}

bool was_sent_by(storage::Reader& reader, Submission const& submission, auth::UserId const& user)
{
    return submission.sent_by == user || reader.value<std::int64_t>(kIsSender, submission.instance_id, user).value_or(0) > 0;
}

std::span<Sql const> submission_statements()
{
    static constexpr Sql all[] = {kSubmission, kSubmissions, kOfForm,   kCountInState, kCountOne,   kOfHousehold,
                                  kSealed,     kInsert,      kDecide,   kFiles,        kInsertFile, kSetFile,
                                  kAddSender,  kIsSender,    kReturned, kCorrects,     kCounts};
    return all;
}

} // namespace survey
