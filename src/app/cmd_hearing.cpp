// onehome hearing receive and hand-back: a village hearing held on a laptop without a network.
#include "app/commands.hpp"
#include "app/maintenance.hpp"
#include "app/workspace.hpp"
#include "hearings/hearings.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/auth/vault.hpp"

#include <iostream>

namespace app {

namespace {

base::Problem folder_not_empty()
{
    return {409,
            "hearing.not_empty",
            {"โฟลเดอร์นี้มีข้อมูลอยู่แล้ว", "This folder has data already"},
            {"เลือกโฟลเดอร์ใหม่สำหรับเวทีนี้ ข้อมูลเดิมไม่ถูกแตะต้อง", "Choose another folder for this hearing. Nothing was touched."}};
}

} // namespace

int hearing_receive(Arguments const& arguments)
{
    if (holds_a_province(arguments.location.data))
        throw folder_not_empty();
    make_data_folder(arguments.location.data);
    Workspace const unpacked(arguments.location.data / ".received");
    auto const package = hearings::open_package(arguments.file, unpacked.folder());
    Installation installation(arguments.location, hearings::keys_of(*package));
    Maintenance maintenance(installation);
    hearings::Received received;
    maintenance.run(places::load);
    maintenance.run([&](api::Work& work) {
        received = hearings::receive(work, installation.files(), *package,
                                     [&](std::string const& user_name, std::string const& display_name, std::string const& hash,
                                         base::AreaCode const& tambon) {
                                         accounts::NewUser user;
                                         user.user_name = user_name;
                                         user.display_name = display_name;
                                         user.must_change_password = false;
                                         user.grants.push_back(
                                             {auth::Role::HearingLaptop, tambon, base::Date(2000, 1, 1), std::nullopt});
                                         (void)accounts::add_user(work, user, hash);
                                     });
    });
    installation.database().close();
    flush_disk_of(arguments.location.data);
    auto const folder = arguments.location.data.string();
    std::cout << "รับเวทีแล้ว / received: " << received.title << "\n"
              << "กุญแจของจังหวัด / key of the province: " << received.province_key << "\n"
              << "เริ่มใช้ / begin: onehome serve --data " << folder << "\n"
              << "ลงชื่อเข้าใช้ด้วย / sign in as: " << received.user_name << "\n";
    return 0;
}

int hearing_hand_back(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    installation.database().read([&](storage::Reader& db) { hearings::hand_back(db, installation.files(), arguments.file); });
    installation.database().close();
    std::cout << arguments.file << ": ส่งไฟล์นี้ให้จังหวัด / give this file to the province\n";
    return 0;
}

} // namespace app
