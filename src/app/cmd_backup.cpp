// onehome backup, restore and the recovery sheet.
#include "app/backup.hpp"
#include "app/commands.hpp"
#include "app/secret_file.hpp"

#include <iostream>
#include <unistd.h>

namespace app {

namespace {

Progress progress_on_terminal()
{
    if (!isatty(STDOUT_FILENO))
        return {};
    return [last = -1](std::uint64_t done, std::uint64_t total) mutable {
        int const percent = total == 0 ? 100 : static_cast<int>(done * 100 / total);
        if (percent != last)
            std::cout << "\r" << percent << " %" << std::flush;
        last = percent;
    };
}

std::string keys_apart(std::filesystem::path const& keys)
{
    return "ไม่มีกุญแจอยู่ภายใน ให้เก็บโฟลเดอร์ " + keys.string() + " ไว้ในที่ปลอดภัยด้วย\nThe keys are not inside: keep the folder " +
           keys.string() + " in a safe place too.\n";
}

std::optional<std::string> passphrase_of(Arguments const& arguments)
{
    return arguments.passphrase_file ? std::optional(first_line_of(*arguments.passphrase_file)) : std::nullopt;
}

} // namespace

int backup(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    auto const report = back_up(installation.database(), installation.options(), installation.data(), arguments.file,
                                passphrase_of(arguments), installation.clock().wall(), progress_on_terminal());
    std::cout << "\n"
              << arguments.file << ": " << report.files << " ไฟล์ / files, " << report.bytes << " ไบต์ / bytes\nsha256 "
              << report.sha256 << "\n"
              << (report.with_keys ? "มีกุญแจอยู่ภายใน ภายใต้รหัสผ่านของท่าน / The keys are inside, under your passphrase.\n"
                                   : keys_apart(installation.data() / "keys"));
    installation.database().close();
    return 0;
}

int restore(Arguments const& arguments)
{
    auto const settings = settings_of(arguments.location);
    auto const report = restore(arguments.file, arguments.location.data, storage_options(settings, arguments.location.data),
                                passphrase_of(arguments), progress_on_terminal());
    auto const folder = arguments.location.data.string();
    std::cout << "\nกู้คืนแล้ว / restored: " << report.files << " ไฟล์ / files, " << folder << "\n";
    if (report.keys_left_sealed)
        std::cout
            << "ไฟล์สำรองมีกุญแจ แต่ไม่ได้ให้รหัสผ่าน กู้คืนใหม่ด้วย --passphrase-file หากต้องการ\n"
            << "The backup holds the keys, but no passphrase was given: restore again with --passphrase-file to have them.\n";
    if (!report.with_keys)
        std::cout << "ยังไม่มีกุญแจ คัดลอกโฟลเดอร์ keys เดิมมาไว้ใน " << folder << " ก่อนเริ่มใช้\n"
                  << "No keys were restored: copy the old folder keys into " << folder << " before the first start.\n";
    if (!settings.text("database").empty())
        std::cout << "ที่อยู่ฐานข้อมูลไม่อยู่ในไฟล์สำรอง ใช้ --database ทุกครั้ง หรือเขียนใน " << folder << "/onehome.toml\n"
                  << "The database's address is in no backup: give --database each time, or write it into " << folder
                  << "/onehome.toml.\n";
    return 0;
}

int recovery_sheet(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    std::cout << "แผ่นกู้คืนระบบ One Home / One Home recovery sheet\n\n"
              << "ลายนิ้วมือของกุญแจ / key fingerprint: " << auth::sha256_hex(installation.vault().public_key()).substr(0, 32) << "\n"
              << "โฟลเดอร์ข้อมูล / data folder: " << std::filesystem::absolute(installation.data()).string() << "\n\n"
              << "1. ติดตั้ง One Home บนเครื่องใหม่ / Install One Home on a new computer: ./build.sh\n"
              << "2. onehome restore FILE --data NEW --passphrase-file PASS\n"
              << "3. ถ้าไฟล์สำรองไม่มีกุญแจ ให้คัดลอกโฟลเดอร์ keys เดิมมาไว้ใน NEW / If the backup has no keys, copy the old folder keys/ "
                 "into NEW\n"
              << "4. onehome check --data NEW\n\n"
              << "รหัสผ่านของกุญแจ (เขียนด้วยมือ เก็บในตู้นิรภัย) / passphrase of the keys (by hand, kept in a safe):\n\n"
              << "________________________________________________\n";
    return 0;
}

} // namespace app
