// A disk for SQLite that can lose power, refuse to flush, or be full.
//
// While an object of this class lives, every SQLite file that is opened goes through it. It keeps beside the real files what a
// power cut would leave of them: everything flushed, and of the writes since the last flush whichever sectors fate has chosen.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace test {

class FaultyDisk {
public:
    struct Write {
        std::uint64_t offset = 0;
        std::vector<std::uint8_t> bytes;
        bool cut = false; // the file ends at `offset` instead
    };
    struct File {
        std::vector<std::uint8_t> flushed;
        std::vector<Write> since;
    };
    using State = std::map<std::string, File>; // by name without folder

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(FaultyDisk const&) = delete;
    FaultyDisk& operator=(FaultyDisk const&) = delete;

    // Calls `seen` just before the write or flush of each of these numbers (counted from now), with the state of that moment.
    void watch(std::set<std::uint64_t> moments, std::function<void(State const&)> seen);
    // From now on flushes, or writes that make a file longer, fail with this code of SQLite; SQLITE_OK ends it.
    void fail_flushes(int code);
    void fail_growth(int code);

    // Puts down the files as they are found after the power came back.
    static void after_power_cut(State const& state, std::filesystem::path const& folder, std::mt19937& fate);

    // For the file system below.
    int before_write(std::string const& name, std::uint64_t offset, std::uint64_t size);
    void written(std::string const& name, Write write);
    int before_flush();
    void flushed(std::string const& name);
    void opened(std::string const& name, std::vector<std::uint8_t> content);
    void deleted(std::string const& name);
    [[nodiscard]] sqlite3_vfs* below() const { return below_; }

private:
    void count();

    sqlite3_vfs* below_;
    std::unique_ptr<sqlite3_vfs> own_;
    std::mutex mutex_;
    State state_;
    std::set<std::uint64_t> moments_;
    std::function<void(State const&)> seen_;
    std::uint64_t events_ = 0;
    int flush_code_ = SQLITE_OK;
    int growth_code_ = SQLITE_OK;
};

} // namespace test
