// Whether a province is whole: every stored total against its parts, the audit's chain, every seal, every kept file.
#pragma once

#include "platform/api/check.hpp"
#include "platform/auth/audit.hpp"
#include "platform/files/file_store.hpp"
#include "platform/storage/storage.hpp"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace app {

struct Soundness {
    std::vector<api::Difference> differences;
    auth::ChainReport chain;
    std::size_t files = 0;
    std::vector<std::string> spoiled; // their bytes are not what their name says
    std::vector<std::string> missing; // a record names them, and they are not there

    [[nodiscard]] bool sound() const { return differences.empty() && chain.sound() && spoiled.empty() && missing.empty(); }
};

[[nodiscard]] Soundness examine(storage::Database&, auth::Vault const&, files::FileStore const&);

// For a person: each fault on a line of its own, then a line for totals, audit and files.
void tell(Soundness const&, std::ostream&);

} // namespace app
