// Packages and results between the transactions and the disk.
#include "hearings/laptop_service.hpp"

#include "hearings/checkouts.hpp"
#include "hearings/loading.hpp"
#include "hearings/problems.hpp"
#include "hearings/store.hpp"
#include "platform/api/app.hpp"
#include "platform/auth/users.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"

#include <fstream>
#include <iterator>

namespace hearings::laptops {

namespace {

constexpr std::size_t kSeedBytes = 32;
constexpr std::size_t kNameBytes = 12;

// A file or folder of this request beside the uploads, gone when it ends.
class Passing {
public:
    explicit Passing(files::FileStore const& store) : path_(store.temp_folder() / ("hearing-" + auth::random_token(kNameBytes)))
    {
    }
    ~Passing()
    {
        std::error_code ignored; // nothing can be done about it while leaving
        std::filesystem::remove_all(path_, ignored);
    }
    Passing(Passing const&) = delete;
    Passing& operator=(Passing const&) = delete;
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

std::string content_of(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Operator operator_in(storage::Reader& db, auth::UserId id)
{
    auto const user = auth::find_user(db, id).value();
    return {user.user_name, user.display_name, auth::password_hash_of(db, id).value()};
}

std::vector<files::Prepared> prepared(files::FileStore& store, Result const& result, std::filesystem::path const& folder)
{
    std::vector<files::Prepared> pictures;
    for (auto const& picture : result.hearing.pictures) {
        auto const digest = files::Digest::parse(picture.sha256);
        auto const file = picture_in(folder, picture.sha256);
        if (!digest || !std::filesystem::exists(file))
            throw problems::file_damaged();
        pictures.push_back(files::prepare(store, file, *digest));
    }
    return pictures;
}

// "onehome-hearing-540101-2022-05-15.onehome-hearing".
std::string name_of(std::string const& what, base::AreaCode const& tambon, base::Timestamp held_at)
{
    return "onehome-" + what + "-" + tambon.str() + "-" + held_at.bangkok_date().iso() + ".onehome-" + what;
}

} // namespace

LaptopFile give_out(api::Call& call, HearingId id, CheckoutForm const& form)
{
    auto const& services = call.services();
    Operator account;
    std::vector<Picture> pictures;
    std::string name;
    services.database.read([&](storage::Reader& db) {
        account = operator_in(db, call.actor().id);
        auto const hearing = require_hearing(db, call.scope(), id);
        pictures = store::whole(db, hearing).pictures;
        name = name_of("hearing", hearing.tambon, hearing.held_at);
    });
    Passing const file(services.files);
    PackageFile package_file(file.path(), call.now(), services.files);
    package_file.add(pictures);
    auto const url = api::public_base_url(call);
    call.in_write([&](api::Work& work) {
        auto package = service::check_out(work, id, form, auth::random_token(kSeedBytes), account);
        package.public_base_url = url;
        package_file.finish(package, services.vault);
    });
    return {std::move(name), content_of(file.path())};
}

LaptopFile result_of(api::Call& call, HearingId id)
{
    auto const& services = call.services();
    auto const result = services.database.reading([&](storage::Reader& db) {
        (void)require_hearing(db, call.scope(), id);
        return service::hand_back(db);
    });
    Passing const file(services.files);
    write_result(file.path(), result, services.files);
    auto const& head = result.hearing.head;
    return {name_of("result", head.tambon, head.held_at), content_of(file.path())};
}

TakenView take_in(api::Call& call, std::filesystem::path const& file)
{
    auto& store = call.services().files;
    Passing const folder(store);
    std::filesystem::create_directories(folder.path());
    auto const result = read_result(file, folder.path());
    auto const pictures = prepared(store, result, folder.path());
    service::Taken taken;
    call.in_write([&](api::Work& work) { taken = service::take_in(work, result, pictures); });
    if (taken.refused)
        throw base::Problem(*taken.refused);
    return {taken.id, taken.already_here};
}

} // namespace hearings::laptops
