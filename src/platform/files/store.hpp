// All SQL about files.
#pragma once

#include "platform/files/files.hpp"

namespace files {

void add_document_routes(api::Routes&); // documents.cpp

namespace store {

[[nodiscard]] std::optional<FileView> find(storage::Reader& reader, Digest const& digest);
// False when the row was there already.
bool add(storage::Writer& tx, FileView const& file, base::Timestamp now, auth::UserId const& by);
// False when this person had sent it before.
bool add_sender(storage::Writer& tx, std::string_view sha256, auth::UserId const& by);
[[nodiscard]] bool was_sent_by(storage::Reader& reader, Digest const& digest, auth::UserId const& by);

bool mark_attached(storage::Writer& tx, Digest const& digest);
// Sent before `before` and never attached, the oldest first.
[[nodiscard]] std::vector<Digest> unattached(storage::Reader& reader, base::Timestamp before);
// Its rows; false when it is attached or gone.
bool remove_unattached(storage::Writer& tx, Digest const& digest);

// ---- papers (documents.cpp)
[[nodiscard]] std::span<storage::Sql const> document_statements();
[[nodiscard]] std::vector<Digest> known_documents(storage::Reader& reader);
[[nodiscard]] std::vector<Digest> unattached_documents(storage::Reader& reader, base::Timestamp before);
bool remove_unattached_document(storage::Writer& tx, Digest const& digest);

// False when there is one already.
bool add_print(storage::Writer& tx, std::string const& sha256, Print const& print);
void remove_print(storage::Writer& tx, Digest const& digest);
// At most `most`, in order of their hash.
[[nodiscard]] std::vector<Digest> without_print(storage::Reader& reader, std::int64_t most);
[[nodiscard]] std::span<storage::Sql const> print_statements(); // store_prints.cpp

} // namespace store

} // namespace files
