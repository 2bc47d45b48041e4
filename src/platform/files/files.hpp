// Front door of the room: pictures are stored by PUT /api/files/{sha256}, papers as PDF by PUT /api/papers/{sha256}, and both are
// shown by the feature to which they belong.
//
// Who may see a file depends on what it shows, so this room serves none itself: a feature checks its own permission and area
// and then answers with `serve`, or `hand_out` for a paper.
#pragma once

#include "base/dates.hpp"
#include "platform/api/route.hpp"
#include "platform/files/file_store.hpp"
#include "platform/files/pictures.hpp"
#include "platform/storage/storage.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace files {

// What is known of a stored picture; also the answer to an upload.
struct FileView {
    std::string sha256;
    std::int64_t bytes = 0;
    std::string media_type;
    std::int64_t width = 0;
    std::int64_t height = 0;
    std::optional<base::Timestamp> taken_at; // by the camera's clock
    std::optional<double> latitude;          // by the camera
    std::optional<double> longitude;
};
base::fields::Schema const& schema_of(base::fields::Tag<FileView>);

// All that have a row, in order: each must lie in the store (`onehome check`).
[[nodiscard]] std::vector<Digest> known(storage::Reader& reader);
// The row of one file; absent when it was never uploaded (or not finished).
[[nodiscard]] std::optional<FileView> find(storage::Reader& reader, Digest const& digest);
// The same for a feature that is told a hash by the browser and keeps it: from now on the file stays. Problem 422 `files.unknown`
// when `sender` never sent it. Hashes of pictures that somebody may not see stand in time lines; whoever has only read one must
// not get the picture for it.
[[nodiscard]] FileView attach(storage::Writer& tx, std::string_view sha256, auth::UserId const& sender);
// Lets another person use a picture that a feature has shown them: who takes a survey into the register attaches its pictures.
void hand_on(storage::Writer& tx, std::string_view sha256, auth::UserId const& to);

enum class Size { Thumbnail, Screen }; // 320 and 1,600 pixels on the longer side

// A copy without metadata, never the original. Made anew when the copy is missing. Only the person's own browser may keep it
// (`private`), and only for the same sign-in (`Vary: Cookie`). Problem 404 `files.not_found` when the file is not there.
[[nodiscard]] http::Response serve(FileStore& store, Digest const& digest, Size size);

// What tells a picture from others that look like it, and an edited one from one as the camera made it.
struct Print {
    std::optional<std::uint64_t> look; // see `look_of`; absent: nothing to compare
    std::optional<std::string> software;
    std::optional<base::Timestamp> modified_at;
};
// Absent for a file of which nobody took it yet (`take_prints`).
[[nodiscard]] std::optional<Print> print_of(storage::Reader& reader, std::string const& sha256);
struct Alike {
    std::string sha256;
    int distance = 0; // bits in which the looks differ
};
inline constexpr int kMostDistance = 11;
// Pictures whose look differs in at most `distance` bits (at most kMostDistance), the likest first, at most 50. Whoever shows one
// checks first who may see it. A million pictures: a few milliseconds.
[[nodiscard]] std::vector<Alike> looking_like(storage::Reader& reader, std::uint64_t look, int distance);
// Takes the prints of pictures that came before there were any, as long as `go_on` says so (asked before each picture, which may
// cost 0.3 s); answers how many. What was taken stays, the next call takes the rest. As `sweep`.
std::size_t take_prints(storage::Database& database, FileStore& store, std::function<bool()> const& go_on,
                        std::function<void(std::function<void(api::Work&)> const&)> const& in_write);

// Stores the picture in `temp_file` under `digest`: verified, inspected, copies made, row and audit written. What the route does,
// for imports and the demonstration. The same picture again answers the same and notes at most who sent it too. Do the slow part
// outside the write transaction: `prepare`, then `record` inside it.
struct Prepared {
    FileView view;
    Print print{};
};
[[nodiscard]] Prepared prepare(FileStore& store, std::filesystem::path const& temp_file, Digest const& digest);
FileView record(api::Work& work, Prepared const& prepared);
// A picture made by the program itself (the demonstration): stored, recorded, sent by who works.
FileView put_picture(api::Work& work, FileStore& store, std::string_view bytes);

// The smaller copy of a picture as bytes (JPEG), for papers that show it; absent when the picture is not there or is damaged.
[[nodiscard]] std::optional<std::string> copy_of_picture(FileStore& store, Digest const& digest, Size size);

// What is known of a stored paper; also the answer to its upload.
struct DocumentView {
    std::string sha256;
    std::int64_t bytes = 0;
    std::string media_type; // "application/pdf"
};
base::fields::Schema const& schema_of(base::fields::Tag<DocumentView>);
// A paper that the browser tells the hash of: a PDF, or a picture of it. From now on it stays. Problem 422 `files.unknown` when
// `sender` never sent it.
[[nodiscard]] DocumentView attach_paper(storage::Writer& tx, std::string_view sha256, auth::UserId const& sender);
// Bytes of a PDF made or chosen by the program itself (the demonstration), checked and stored as an upload is.
DocumentView put_document(api::Work& work, FileStore& store, std::string_view bytes);
// A PDF to save, never to be shown inside a page of ours: as an attachment, without sniffing, in a sandbox. Problem 404
// `files.not_found` when it is not there.
[[nodiscard]] http::Response hand_out(FileStore const& store, Digest const& digest, std::string file_name);

// Removes what was sent longer than `age` ago and never attached; answers how many. Rows go in transactions of `in_write`, files
// after them. Safe beside an upload: what is sent again meanwhile stays, or comes back whole.
std::size_t sweep(storage::Database& database, FileStore& store, base::Timestamp now, std::chrono::hours age,
                  std::function<void(std::function<void(api::Work&)> const&)> const& in_write);

std::span<storage::Sql const> statements();
void add_routes(api::Routes& routes);

} // namespace files
