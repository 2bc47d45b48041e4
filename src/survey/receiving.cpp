// Reading and storing submissions.
#include "survey/receiving.hpp"

#include "base/text.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "survey/forms.hpp"
#include "survey/instance.hpp"
#include "survey/problems.hpp"
#include "survey/register_form.hpp"
#include "survey/registering.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace survey {

namespace {

constexpr std::size_t kLongestShown = 200;       // code points of a name in a list
constexpr std::size_t kMostPictures = 200;       // of one submission
constexpr std::size_t kLongestPictureName = 255; // bytes, as of a file on the device

// It stands in addresses and in file names of exports.
void require_addressable(std::string_view instance_id)
{
    if (instance_id == "." || instance_id == ".." || std::any_of(instance_id.begin(), instance_id.end(), [](char c) {
            return c <= ' ' || c == 0x7f || c == '/' || c == '\\';
        }))
        throw problems::bad_submission({"instanceID มีอักขระที่ใช้ไม่ได้", "The instanceID holds characters that cannot be used"});
}

void require_few_short_names(std::vector<std::string> const& pictures)
{
    if (pictures.size() > kMostPictures)
        throw problems::bad_submission({"คำตอบมีภาพเกิน 200 ภาพ", "The answers name more than 200 pictures"});
    for (auto const& name : pictures)
        if (name.size() > kLongestPictureName)
            throw problems::bad_submission({"ชื่อไฟล์ภาพในคำตอบยาวเกินไป", "The answers hold a picture's name that is too long"});
}

std::string shown(std::string_view typed)
{
    auto text = base::text::normalise(typed);
    if (text.size() <= kLongestShown)
        return text;
    auto end = kLongestShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

// Where the answers say the house stands, if there is such a place; else where the sender works.
base::AreaCode area_of(Ask const& ask, Sender const& sender, Instance const& instance)
{
    auto const told = base::AreaCode::parse(answer_at(instance, "/place/tambon"));
    if (told && told->level() == base::AreaCode::Level::Tambon) {
        if (sender.scope.covers(*told))
            return *told;
        bool is_there = false;
        ask([&](storage::Reader& reader) { is_there = places::find(reader, *told).has_value(); });
        if (is_there)
            return *told;
    }
    return sender.scope.empty() ? base::AreaCode() : sender.scope.areas().front();
}

// Who, where and when differ in every honest interview; the rest should not be word for word the same.
bool tells_apart(std::string_view path)
{
    constexpr std::string_view kOwn[] = {"/start",  "/end",     "/deviceid",  "/household_id", "/base_version", "/visit/",
                                         "/place/", "/person/", "/head_name", "/members",      "/photos/",      "/registered/"};
    return std::any_of(std::begin(kOwn), std::end(kOwn), [&](auto const& own) { return path.starts_with(own); });
}

std::string answers_of(Instance const& instance)
{
    std::string text;
    for (auto const& answer : instance.answers)
        if (!tells_apart(answer.path))
            text += answer.path + "\t" + std::to_string(answer.repeat) + "\t" + answer.value + "\n";
    return text;
}

void describe_household(Submission& submission, Instance const& instance)
{
    submission.head_name = shown(answer_at(instance, "/head_name"));
    submission.house_no = shown(answer_at(instance, "/place/house_no"));
    auto const moo = answer_at(instance, "/place/moo");
    int number = 0;
    auto const [end, fault] = std::from_chars(moo.data(), moo.data() + moo.size(), number);
    if (!moo.empty() && fault == std::errc() && end == moo.data() + moo.size() && number >= 0 && number <= 99)
        submission.moo = number;
}

auth::Event event_of(std::string action, Submission const& submission)
{
    return {std::move(action), {"submission", submission.instance_id}, submission.area, {}, ""};
}

// Puts the hash of a picture beside its name. False when it stood there already.
bool put_file(storage::Writer& tx, std::string const& instance_id, std::vector<SubmissionFile>& known, std::string_view name,
              std::string const& sha256)
{
    auto const file = std::find_if(known.begin(), known.end(), [&](SubmissionFile const& f) { return f.name == name; });
    if (file == known.end())
        throw problems::file_not_named(std::string(name));
    if (file->sha256 == sha256)
        return false;
    if (file->sha256)
        throw problems::other_picture(file->name);
    set_file(tx, instance_id, name, sha256);
    file->sha256 = sha256;
    return true;
}

std::string keep(api::Work& work, files::Prepared const& picture)
{
    auto const sha256 = files::record(work, picture).sha256;
    return files::attach(work.tx(), sha256, work.actor().id).sha256;
}

Receipt receipt_of(Submission const& submission, std::vector<SubmissionFile> const& files)
{
    Receipt receipt{submission.instance_id, submission.state, {}};
    for (auto const& file : files)
        if (!file.sha256)
            receipt.missing.push_back(file.name);
    return receipt;
}

// Where nobody can tell which answers are pictures, what came is taken at its word. Answers the names that were new.
std::vector<std::string> name_pictures(Arrival const& arrival, std::vector<SubmissionFile>& files)
{
    std::vector<std::string> added;
    if (arrival.names_known)
        return added;
    for (auto const& sent : arrival.pictures)
        if (std::none_of(files.begin(), files.end(), [&](SubmissionFile const& f) { return f.name == sent.name; })) {
            files.push_back({sent.name, std::nullopt});
            added.push_back(sent.name);
        }
    if (files.size() > kMostPictures)
        throw problems::bad_submission({"คำตอบมีภาพเกิน 200 ภาพ", "The answers name more than 200 pictures"});
    return added;
}

void add(api::Work& work, Arrival const& arrival, Submission const& submission, std::vector<SubmissionFile>& files)
{
    insert_submission(work.tx(), submission, arrival.sealed);
    for (auto const& name : arrival.expected)
        files.push_back({name, std::nullopt});
    name_pictures(arrival, files);
    for (auto const& sent : arrival.pictures) {
        auto const file = std::find_if(files.begin(), files.end(), [&](SubmissionFile const& f) { return f.name == sent.name; });
        if (file == files.end())
            throw problems::file_not_named(sent.name);
        auto const sha256 = keep(work, sent.picture);
        if (file->sha256 && file->sha256 != sha256)
            throw problems::other_picture(file->name);
        file->sha256 = sha256;
    }
    for (auto const& file : files)
        insert_file(work.tx(), submission.instance_id, file);
    // Nobody mends what another sent.
    if (auto const old = arrival.corrects ? find_submission(work.tx(), *arrival.corrects) : std::nullopt;
        old && old->instance_id != submission.instance_id && was_sent_by(work.tx(), *old, work.actor().id))
        note_correction(work.tx(), old->instance_id, submission.instance_id);
}

void add_pictures(api::Work& work, Arrival const& arrival, Submission const& known, std::vector<SubmissionFile>& files)
{
    bool changed = false;
    for (auto const& name : name_pictures(arrival, files))
        insert_file(work.tx(), known.instance_id, {name, std::nullopt});
    for (auto const& sent : arrival.pictures)
        if (put_file(work.tx(), known.instance_id, files, sent.name, keep(work, sent.picture))) {
            changed = true;
            take_late_picture(work, known, {sent.name, sent.picture.view.sha256});
        }
    auto event = event_of(changed ? "submission.pictures_added" : "submission.sent_again", known);
    if (!changed)
        event.note = "ส่งซ้ำ ข้อมูลเหมือนเดิม ไม่มีการเปลี่ยนแปลง";
    work.audit(event);
}

template <class Read>
std::optional<Instance> read_where_possible(auth::Vault const& vault, std::string_view instance_id, storage::Bytes const& sealed,
                                            Read const& read)
{
    auto const xml = vault.decrypt(sealed, seal_context(instance_id));
    if (!xml)
        return std::nullopt;
    try {
        return read(*xml);
    } catch (base::Problem const&) {
        return std::nullopt;
    }
}

} // namespace

Arrival read_arrival(Ask const& ask, auth::Vault const& vault, Sender const& sender, std::string_view xml, base::Timestamp now)
{
    auto const instance = read_instance(xml);
    require_addressable(instance.instance_id);
    auto form = own_edition(instance.form_id, instance.version);
    if (!form)
        ask([&](storage::Reader& reader) {
            if (!is_known(reader, instance.form_id))
                throw problems::unknown_form(instance.form_id);
            form = find_form(reader, instance.form_id, instance.version);
        });
    Arrival arrival;
    auto& submission = arrival.submission;
    submission.instance_id = instance.instance_id;
    submission.xform_id = instance.form_id;
    submission.version = instance.version;
    submission.state = first_state(instance.form_id);
    submission.area = area_of(ask, sender, instance);
    if (instance.form_id == kHouseholdForm)
        describe_household(submission, instance);
    submission.sent_by = sender.id;
    submission.sent_by_name = sender.name;
    submission.device = sender.device;
    submission.received_at = now;
    submission.started_at = instance.started;
    submission.ended_at = instance.ended;
    submission.content_hash = vault.lookup_hash("submission", xml);
    submission.answers_hash = vault.lookup_hash("submission_answers", answers_of(instance));
    arrival.corrects = instance.deprecated_id;
    arrival.sealed = vault.encrypt(xml, seal_context(instance.instance_id));
    if (form)
        arrival.expected = files_of(instance, form->form);
    else if (instance.form_id == kHouseholdForm) // its pictures have their places in every version
        for (auto const& picture : registration_of(instance).pictures)
            arrival.expected.push_back(picture.name);
    else
        arrival.names_known = false;
    require_few_short_names(arrival.expected);
    return arrival;
}

void require_named(Arrival const& arrival, std::string_view name)
{
    if (arrival.names_known && std::find(arrival.expected.begin(), arrival.expected.end(), name) == arrival.expected.end())
        throw problems::file_not_named(std::string(name));
}

Receipt receive(api::Work& work, Arrival const& arrival)
{
    auto& tx = work.tx();
    auto const known = find_submission(tx, arrival.submission.instance_id);
    std::vector<SubmissionFile> files;
    if (!known) {
        add(work, arrival, arrival.submission, files);
        work.audit(event_of("submission.received", arrival.submission));
        return receipt_of(arrival.submission, files);
    }
    if (known->content_hash != arrival.submission.content_hash)
        throw problems::other_content();
    note_sender(tx, *known, work.actor().id);
    files = files_of(tx, known->instance_id);
    for (auto const& file : files) // should it come back, the pictures go with the mended answers, whoever mends them
        if (file.sha256)
            files::hand_on(tx, *file.sha256, work.actor().id);
    add_pictures(work, arrival, *known, files);
    return receipt_of(*known, files);
}

Receipt attach(api::Work& work, std::string_view instance_id, std::string_view name, std::string_view sha256)
{
    auto& tx = work.tx();
    auto const known = find_submission(tx, instance_id);
    if (!known || !was_sent_by(tx, *known, work.actor().id))
        throw problems::not_found();
    auto files = files_of(tx, instance_id);
    if (std::none_of(files.begin(), files.end(), [&](SubmissionFile const& f) { return f.name == name; }))
        throw problems::file_not_found();
    auto const picture = files::attach(tx, sha256, work.actor().id);
    auto event = event_of("submission.pictures_added", *known);
    if (put_file(tx, known->instance_id, files, name, picture.sha256)) {
        take_late_picture(work, *known, {std::string(name), picture.sha256});
    } else {
        event.action = "submission.sent_again";
        event.note = "ส่งซ้ำ ข้อมูลเหมือนเดิม ไม่มีการเปลี่ยนแปลง";
    }
    work.audit(event);
    return receipt_of(*known, files);
}

std::string seal_context(std::string_view instance_id)
{
    return "submission:" + std::string(instance_id);
}

std::string open_xml(storage::Reader& reader, auth::Vault const& vault, std::string_view instance_id)
{
    auto xml = vault.decrypt(sealed_of(reader, instance_id), seal_context(instance_id));
    if (!xml)
        throw std::runtime_error("a submission cannot be opened with this installation's keys");
    return std::move(*xml);
}

std::optional<std::string> readable_xml(storage::Reader& reader, auth::Vault const& vault, std::string_view instance_id)
{
    return vault.decrypt(sealed_of(reader, instance_id), seal_context(instance_id));
}

std::optional<Instance> readable_instance(storage::Reader& reader, auth::Vault const& vault, std::string_view instance_id)
{
    return readable_instance(vault, instance_id, sealed_of(reader, instance_id));
}

std::optional<Instance> readable_instance(auth::Vault const& vault, std::string_view instance_id, storage::Bytes const& sealed)
{
    return read_where_possible(vault, instance_id, sealed, [](std::string_view xml) { return read_instance(xml); });
}

std::optional<Instance> readable_instance(auth::Vault const& vault, std::string_view instance_id, storage::Bytes const& sealed,
                                          std::span<std::string_view const> groups)
{
    return read_where_possible(vault, instance_id, sealed, [&](std::string_view xml) { return read_instance(xml, groups); });
}

} // namespace survey
