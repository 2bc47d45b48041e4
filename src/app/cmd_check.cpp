// onehome check: recomputes every stored total, proves the audit, looks at every file. Exit status 0 when all is sound, 1
// otherwise.
#include "app/commands.hpp"
#include "app/wiring.hpp"
#include "platform/auth/audit.hpp"

#include <iostream>

namespace app {

int check(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    bool sound = true;

    auto const differences = installation.database().reading([](storage::Reader& db) { return all_differences(db); });
    for (auto const& difference : differences)
        std::cout << "not equal: " << difference.what << ": stored "
                  << (difference.stored.empty() ? "(nothing)" : difference.stored) << ", computed "
                  << (difference.computed.empty() ? "(nothing)" : difference.computed) << "\n";
    std::cout << "totals: " << (differences.empty() ? "equal to their parts" : std::to_string(differences.size()) + " not equal")
              << "\n";
    sound = sound && differences.empty();

    auto const chain =
        installation.database().reading([&](storage::Reader& db) { return auth::verify(db, &installation.vault()); });
    std::cout << "audit: " << chain.entries << " entries" << (chain.sound() ? ", unbroken" : "") << "\n";
    if (!chain.sound())
        std::cout << "audit broken at entry " << *chain.broken_at << ": " << chain.why.en << " / " << chain.why.th << "\n";
    sound = sound && chain.sound();

    std::size_t files = 0;
    std::size_t spoiled = 0;
    installation.files().verify([&](files::Digest const& digest, bool file_sound) {
        ++files;
        if (!file_sound) {
            ++spoiled;
            std::cout << "file spoiled: " << digest.str() << "\n";
        }
    });
    std::cout << "files: " << files << (spoiled == 0 ? ", all sound" : ", " + std::to_string(spoiled) + " spoiled") << "\n";
    sound = sound && spoiled == 0;
    installation.database().close();
    return sound ? 0 : 1;
}

} // namespace app
