// What travels: the package for one laptop, and the sealed result that comes back. Each is a tar (platform/archive) with
// `manifest.json` and pictures under files/.
//
// The package holds the hearing with the fields of its candidates that a meeting needs, its round, the operator's account and a
// one-time seed from which the laptop makes its keys; the province keeps only the public key made from it and signs the manifest.
// The result is the hearing as sealed on the laptop, its text signed with that one-time key. So a result is taken when its
// signature is of the key that was given out for that very hearing, and of no other.
#pragma once

#include "hearings/hearing.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace files {
class FileStore;
}
namespace auth {
class Vault;
}

namespace hearings {

struct CheckoutTag;
using CheckoutId = base::Id<CheckoutTag>;

// The head of a hearing as it travels; a sealed one with its seal, but without the text: whoever takes it in writes it anew.
struct CarriedHead {
    HearingId id;
    rounds::RoundId round_id;
    base::AreaCode tambon;
    std::vector<int> villages;
    std::string title;
    std::string place;
    base::Timestamp held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::optional<std::string> secretary_name;
    std::string agenda;
    std::optional<std::string> minutes;
    Quorum quorum;
    State state = State::Planned;
    std::optional<std::string> reason;
    std::optional<HearingId> corrects_id;
    std::optional<base::Timestamp> opened_at;
    bool made_up = false;
    std::optional<std::string> seal_sha256;
    std::optional<std::string> seal_signature;
    std::optional<base::Timestamp> sealed_at;
    std::optional<std::string> sealed_by;
};
Schema const& schema_of(Tag<CarriedHead>);

struct CarriedHearing {
    CarriedHead head;
    std::vector<Candidate> candidates;
    std::vector<Attendee> attendees;
    std::vector<Statement> statements;
    std::vector<Vote> votes;
    std::vector<Picture> pictures;
};
Schema const& schema_of(Tag<CarriedHearing>);

[[nodiscard]] CarriedHearing carried(Whole const& whole);
[[nodiscard]] Whole whole_of(CarriedHearing const& carried); // its seal without text and code

struct Operator {
    std::string user_name;
    std::string display_name;
    std::string password_hash;
};
Schema const& schema_of(Tag<Operator>);

struct Package {
    std::string kind; // kPackageKind
    CheckoutId checkout_id;
    base::Timestamp made_at;
    std::string laptop;
    std::string seed; // secret: whoever has the package can sign the result
    std::string province_key;
    std::optional<std::string> public_base_url; // of the province: where the papers' seals are proved
    std::optional<std::string> demo_today;      // the day to which a demonstration is pinned
    Operator account;
    rounds::CarriedRound round;
    CarriedHearing hearing;
};
Schema const& schema_of(Tag<Package>);
inline constexpr std::string_view kPackageKind = "onehome-hearing-package/1";

struct Result {
    std::string kind; // kResultKind
    CheckoutId checkout_id;
    CarriedHearing hearing;
};
Schema const& schema_of(Tag<Result>);
inline constexpr std::string_view kResultKind = "onehome-hearing-result/1";

inline constexpr std::uint64_t kMostCarried = 400 * 1024 * 1024; // bytes unpacked
inline constexpr std::uint64_t kMostManifest = 32 * 1024 * 1024; // bytes
inline constexpr std::size_t kMostEntries = 1'100;               // a thousand pictures, manifest and signature

// The public key of the keys that a laptop makes from its seed.
[[nodiscard]] std::string public_key_of_seed(std::string const& seed);
[[nodiscard]] std::unique_ptr<auth::Vault> keys_of_seed(std::string const& seed);

// A package as it is written: pictures as early as one likes, the manifest at the end. Throws std::runtime_error when the disk
// fails.
class PackageFile {
public:
    PackageFile(std::filesystem::path const& file, base::Timestamp made_at, files::FileStore const& store);
    ~PackageFile();
    // Those that are not in it yet.
    void add(std::vector<Picture> const& pictures);
    // With the pictures that are not in it yet, manifest and signature.
    void finish(Package const& package, auth::Vault const& province);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Pictures are taken from the store. Throws std::runtime_error when the disk fails.
void write_result(std::filesystem::path const& file, Result const& result, files::FileStore const& store);

// Unpacked into `folder`, pictures under files/. Throws Problem `hearings.file_damaged` when it is none, or not as it was
// written.
[[nodiscard]] Package read_package(std::filesystem::path const& file, std::filesystem::path const& folder);
[[nodiscard]] Result read_result(std::filesystem::path const& file, std::filesystem::path const& folder);
[[nodiscard]] std::filesystem::path picture_in(std::filesystem::path const& folder, std::string const& sha256);

} // namespace hearings
