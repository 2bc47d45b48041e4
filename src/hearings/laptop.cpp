// The laptop's side for the command line: opening a package, receiving it, writing the result.
#include "hearings/carrying.hpp"
#include "hearings/checkouts.hpp"
#include "hearings/hearings.hpp"
#include "platform/auth/vault.hpp"
#include "platform/config/province_settings.hpp"
#include "platform/files/files.hpp"

namespace hearings {

class OpenedPackage {
public:
    OpenedPackage(Package package, std::filesystem::path folder) : package_(std::move(package)), folder_(std::move(folder)) {}
    [[nodiscard]] Package const& package() const { return package_; }
    [[nodiscard]] std::filesystem::path const& folder() const { return folder_; }

private:
    Package package_;
    std::filesystem::path folder_;
};

std::shared_ptr<OpenedPackage const> open_package(std::filesystem::path const& file, std::filesystem::path const& work_folder)
{
    return std::make_shared<OpenedPackage const>(read_package(file, work_folder), work_folder);
}

std::unique_ptr<auth::Vault> keys_of(OpenedPackage const& opened)
{
    return keys_of_seed(opened.package().seed);
}

Received
receive(api::Work& work, files::FileStore& store, OpenedPackage const& opened,
        std::function<void(std::string const&, std::string const&, std::string const&, base::AreaCode const&)> const& add_account)
{
    auto const& package = opened.package();
    auto const& head = package.hearing.head;
    for (auto const& picture : package.hearing.pictures) {
        auto const digest = files::Digest::parse(picture.sha256).value();
        auto const file = files::record(work, files::prepare(store, picture_in(opened.folder(), picture.sha256), digest));
        (void)files::attach(work.tx(), file.sha256, work.actor().id);
    }
    service::receive(work, package);
    add_account(package.account.user_name, package.account.display_name, package.account.password_hash, head.tambon);
    if (package.public_base_url)
        config::set_province_setting(work.tx(), config::kPapersBaseUrl, *package.public_base_url);
    if (package.demo_today)
        config::set_province_setting(work.tx(), config::kDemoToday, *package.demo_today);
    return {head.title, package.account.user_name, package.province_key};
}

void hand_back(storage::Reader& db, files::FileStore const& store, std::filesystem::path const& file)
{
    write_result(file, service::hand_back(db), store);
}

} // namespace hearings
