// Packages and results as files.
#include "hearings/carrying.hpp"

#include "hearings/problems.hpp"
#include "platform/archive/archive.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/file_store.hpp"

#include <boost/json/parse.hpp>

#include <fstream>
#include <iterator>
#include <set>

namespace hearings {

using namespace base::fields;

namespace {

constexpr char const* kManifest = "manifest.json";
constexpr char const* kSignature = "manifest.sig";

base::Bilingual const kNoLabel{"", ""};

std::string content_of(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void add_picture(archives::ArchiveWriter& archive, Picture const& picture, files::FileStore const& store)
{
    auto const digest = files::Digest::parse(picture.sha256).value();
    (void)archive.add_file("files/" + picture.sha256, store.path(digest));
}

// Throws Problem `hearings.file_damaged` for an entry that no package and no result has.
void check_entry(std::string const& name, std::string const& sha256, std::uint64_t bytes)
{
    bool const fits = name == kManifest ? bytes <= kMostManifest : name == kSignature ? true : name == "files/" + sha256;
    if (!fits)
        throw problems::file_damaged();
}

void unpack(std::filesystem::path const& file, std::filesystem::path const& folder)
{
    std::size_t entries = 0;
    try {
        archives::extract_archive(
            file, folder,
            [&](std::string const& name, std::string const& sha256, std::uint64_t bytes) {
                if (++entries > kMostEntries)
                    throw problems::file_damaged();
                check_entry(name, sha256, bytes);
            },
            kMostCarried);
    } catch (archives::DamagedArchive const&) {
        throw problems::file_damaged();
    }
}

template <class T>
T manifest_of(std::filesystem::path const& folder, std::string_view kind)
{
    try {
        auto value = from_json<T>(boost::json::parse(content_of(folder / kManifest)));
        if (value.kind == kind)
            return value;
    } catch (base::Problem const&) {
        // told below: whoever holds the file cannot mend its fields
    } catch (std::exception const&) {
        // no JSON
    }
    throw problems::file_damaged();
}

} // namespace

Schema const& schema_of(Tag<CarriedHead>)
{
    static auto const schema = SchemaOf<CarriedHead>("CarriedHearingHead")
                                   .field("id", &CarriedHead::id, kNoLabel)
                                   .field("round_id", &CarriedHead::round_id, kNoLabel)
                                   .field("tambon", &CarriedHead::tambon, kNoLabel)
                                   .field("villages", &CarriedHead::villages, kNoLabel)
                                   .field("title", &CarriedHead::title, kNoLabel)
                                   .field("place", &CarriedHead::place, kNoLabel)
                                   .field("held_at", &CarriedHead::held_at, kNoLabel)
                                   .field("chair_name", &CarriedHead::chair_name, kNoLabel)
                                   .field("chair_position", &CarriedHead::chair_position, kNoLabel)
                                   .field("secretary_name", &CarriedHead::secretary_name, kNoLabel)
                                   .field("agenda", &CarriedHead::agenda, kNoLabel, long_text(8000))
                                   .field("minutes", &CarriedHead::minutes, kNoLabel, long_text(40'000))
                                   .field("quorum", &CarriedHead::quorum, kNoLabel)
                                   .field("state", &CarriedHead::state, kNoLabel)
                                   .field("reason", &CarriedHead::reason, kNoLabel)
                                   .field("corrects_id", &CarriedHead::corrects_id, kNoLabel)
                                   .field("opened_at", &CarriedHead::opened_at, kNoLabel)
                                   .field("made_up", &CarriedHead::made_up, kNoLabel)
                                   .field("seal_sha256", &CarriedHead::seal_sha256, kNoLabel)
                                   .field("seal_signature", &CarriedHead::seal_signature, kNoLabel)
                                   .field("sealed_at", &CarriedHead::sealed_at, kNoLabel)
                                   .field("sealed_by", &CarriedHead::sealed_by, kNoLabel);
    return schema;
}

Schema const& schema_of(Tag<CarriedHearing>)
{
    static auto const schema = SchemaOf<CarriedHearing>("CarriedHearing")
                                   .field("head", &CarriedHearing::head, kNoLabel)
                                   .field("candidates", &CarriedHearing::candidates, kNoLabel, items(0, 10'000))
                                   .field("attendees", &CarriedHearing::attendees, kNoLabel, items(0, 100'000))
                                   .field("statements", &CarriedHearing::statements, kNoLabel, items(0, 100'000))
                                   .field("votes", &CarriedHearing::votes, kNoLabel, items(0, 10'000))
                                   .field("pictures", &CarriedHearing::pictures, kNoLabel, items(0, 1'000));
    return schema;
}

Schema const& schema_of(Tag<Operator>)
{
    static auto const schema = SchemaOf<Operator>("CarriedOperator")
                                   .field("user_name", &Operator::user_name, kNoLabel)
                                   .field("display_name", &Operator::display_name, kNoLabel)
                                   .field("password_hash", &Operator::password_hash, kNoLabel);
    return schema;
}

Schema const& schema_of(Tag<Package>)
{
    static auto const schema = SchemaOf<Package>("HearingPackage")
                                   .field("kind", &Package::kind, kNoLabel)
                                   .field("checkout_id", &Package::checkout_id, kNoLabel)
                                   .field("made_at", &Package::made_at, kNoLabel)
                                   .field("laptop", &Package::laptop, kNoLabel)
                                   .field("seed", &Package::seed, kNoLabel)
                                   .field("province_key", &Package::province_key, kNoLabel)
                                   .field("public_base_url", &Package::public_base_url, kNoLabel)
                                   .field("demo_today", &Package::demo_today, kNoLabel)
                                   .field("account", &Package::account, kNoLabel)
                                   .field("round", &Package::round, kNoLabel)
                                   .field("hearing", &Package::hearing, kNoLabel);
    return schema;
}

Schema const& schema_of(Tag<Result>)
{
    static auto const schema = SchemaOf<Result>("HearingResult")
                                   .field("kind", &Result::kind, kNoLabel)
                                   .field("checkout_id", &Result::checkout_id, kNoLabel)
                                   .field("hearing", &Result::hearing, kNoLabel);
    return schema;
}

CarriedHearing carried(Whole const& w)
{
    auto const& h = w.hearing;
    CarriedHearing c;
    c.head = {h.id,         h.round_id,   h.tambon,         h.villages,       h.title,     h.place,
              h.held_at,    h.chair_name, h.chair_position, h.secretary_name, h.agenda,    h.minutes,
              h.quorum,     h.state,      h.reason,         h.corrects_id,    h.opened_at, h.made_up,
              std::nullopt, std::nullopt, std::nullopt,     std::nullopt};
    if (h.seal) {
        c.head.seal_sha256 = h.seal->sha256;
        c.head.seal_signature = h.seal->signature;
        c.head.sealed_at = h.seal->at;
        c.head.sealed_by = h.seal->by;
    }
    c.candidates = w.candidates;
    c.attendees = w.attendees;
    c.statements = w.statements;
    c.votes = w.votes;
    c.pictures = w.pictures;
    return c;
}

Whole whole_of(CarriedHearing const& c)
{
    Whole w;
    auto& h = w.hearing;
    h.id = c.head.id;
    h.round_id = c.head.round_id;
    h.tambon = c.head.tambon;
    h.villages = c.head.villages;
    h.title = c.head.title;
    h.place = c.head.place;
    h.held_at = c.head.held_at;
    h.chair_name = c.head.chair_name;
    h.chair_position = c.head.chair_position;
    h.secretary_name = c.head.secretary_name;
    h.agenda = c.head.agenda;
    h.minutes = c.head.minutes;
    h.quorum = c.head.quorum;
    h.state = c.head.state;
    h.reason = c.head.reason;
    h.corrects_id = c.head.corrects_id;
    h.opened_at = c.head.opened_at;
    h.made_up = c.head.made_up;
    if (c.head.seal_sha256)
        h.seal = Seal{"",
                      *c.head.seal_sha256,
                      c.head.seal_signature.value_or(""),
                      "",
                      c.head.sealed_at.value_or(base::Timestamp()),
                      c.head.sealed_by.value_or("")};
    w.candidates = c.candidates;
    w.attendees = c.attendees;
    w.statements = c.statements;
    w.votes = c.votes;
    w.pictures = c.pictures;
    return w;
}

std::unique_ptr<auth::Vault> keys_of_seed(std::string const& seed)
{
    return auth::Vault::from_seed("onehome-hearing-laptop:" + seed);
}

std::string public_key_of_seed(std::string const& seed)
{
    return keys_of_seed(seed)->public_key();
}

struct PackageFile::Impl {
    archives::ArchiveWriter archive;
    files::FileStore const& store;
    std::set<std::string> there;
};

PackageFile::PackageFile(std::filesystem::path const& file, base::Timestamp made_at, files::FileStore const& store)
    : impl_(new Impl{archives::ArchiveWriter(file, made_at.unix_ms() / 1000), store, {}})
{
}

PackageFile::~PackageFile() = default;

void PackageFile::add(std::vector<Picture> const& pictures)
{
    for (auto const& picture : pictures)
        if (impl_->there.insert(picture.sha256).second)
            add_picture(impl_->archive, picture, impl_->store);
}

void PackageFile::finish(Package const& package, auth::Vault const& province)
{
    add(package.hearing.pictures);
    auto const manifest = to_text(package);
    impl_->archive.add_text(kManifest, manifest);
    impl_->archive.add_text(kSignature, province.sign(manifest));
    impl_->archive.close();
}

void write_result(std::filesystem::path const& file, Result const& result, files::FileStore const& store)
{
    auto const at = result.hearing.head.sealed_at.value_or(base::Timestamp());
    archives::ArchiveWriter archive(file, at.unix_ms() / 1000);
    archive.add_text(kManifest, to_text(result));
    for (auto const& picture : result.hearing.pictures)
        add_picture(archive, picture, store);
    archive.close();
}

Package read_package(std::filesystem::path const& file, std::filesystem::path const& folder)
{
    unpack(file, folder);
    auto package = manifest_of<Package>(folder, kPackageKind);
    if (!auth::verify_with(package.province_key, content_of(folder / kManifest), content_of(folder / kSignature)))
        throw problems::file_damaged();
    return package;
}

Result read_result(std::filesystem::path const& file, std::filesystem::path const& folder)
{
    unpack(file, folder);
    return manifest_of<Result>(folder, kResultKind);
}

std::filesystem::path picture_in(std::filesystem::path const& folder, std::string const& sha256)
{
    return folder / "files" / sha256;
}

} // namespace hearings
