// Files kept by what they are: <data>/files/ab/abcdef…, named by the SHA-256 of their bytes. Names given by people are never
// used.
//
// What `put` has answered lies on the disk: the file is flushed, renamed into place and the folder flushed. The same bytes are
// kept once. A file is never changed afterwards; pictures keep the bytes they came with, as evidence.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace files {

// The SHA-256 of a file's bytes: 64 lower-case hex digits.
class Digest {
public:
    Digest() = default; // of nothing in particular; no file has it
    // 64 hex digits in either case; absent for anything else.
    [[nodiscard]] static std::optional<Digest> parse(std::string_view text);
    [[nodiscard]] std::string const& str() const { return hex_; }
    auto operator<=>(Digest const&) const = default;

private:
    explicit Digest(std::string hex) : hex_(std::move(hex)) {}
    std::string hex_;
};

class FileStore {
public:
    // Makes the folders it needs inside `data_folder`. Throws std::filesystem::filesystem_error when it cannot.
    explicit FileStore(std::filesystem::path const& data_folder);

    // Where uploads are streamed to before `put`; on the same disk, so that a rename is enough.
    [[nodiscard]] std::filesystem::path const& temp_folder() const { return temp_; }
    // Where pictures that arrive in parts grow (parts.hpp); what is there survives a restart.
    [[nodiscard]] std::filesystem::path const& parts_folder() const { return parts_; }
    // Removes what earlier runs left in the temp folder, and parts that nobody went on with. Call once at the start, before
    // uploads.
    void remove_leftovers();

    // Reads a finished temp file; when its bytes are not `expected` it is removed and Problem 422 `files.hash_mismatch` thrown.
    static void check(std::filesystem::path const& temp_file, Digest const& expected);
    // Moves a temp file in that `check` has just passed. Putting what is there already is no fault; a copy that the disk had
    // spoiled is mended. Throws std::system_error when the disk is full or broken; nothing is then in place.
    void put(std::filesystem::path const& temp_file, Digest const& digest);
    // Bytes made by the program itself (a sealed paper); answers their name.
    Digest put_bytes(std::string_view bytes);

    [[nodiscard]] bool exists(Digest const& digest) const;
    // Where it lies, whether it is there or not.
    [[nodiscard]] std::filesystem::path path(Digest const& digest) const;
    [[nodiscard]] std::optional<std::uint64_t> size(Digest const& digest) const;
    // The whole file, its hash checked again. Absent when it is not there; throws Problem 500 `files.damaged` when the disk
    // changed it.
    [[nodiscard]] std::optional<std::string> read(Digest const& digest) const;

    // Whether its bytes came, or came again, within the last `age`, by the machine's clock.
    [[nodiscard]] bool was_put_within(Digest const& digest, std::chrono::hours age) const;
    // Takes a file and what was made from it away, unless it was put within the last `age`: then it stays, whenever that was.
    void remove(Digest const& digest, std::chrono::hours age);

    // A file made from a kept one (a thumbnail) that can be made again at any time: <data>/derived/ab/abcdef….<form>.
    [[nodiscard]] std::filesystem::path derived_path(Digest const& digest, std::string_view form) const;
    // Puts one there, whole or not at all.
    void put_derived(Digest const& digest, std::string_view form, std::string_view bytes);

    // Calls `each` for every kept file in order of name, with whether its bytes still are what its name says (`onehome check`).
    void verify(std::function<void(Digest const&, bool sound)> const& each) const;

private:
    void put_at(std::filesystem::path const& target, std::string_view bytes) const;

    std::filesystem::path root_;
    std::filesystem::path temp_;
    std::filesystem::path parts_;
    std::filesystem::path derived_;
};

} // namespace files
