// The commands of `onehome`, one file each (cmd_*.cpp). Each returns the process's exit status; faults fly to main.
#pragma once

#include "app/installation.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

// Everything the command line can say; cli.cpp fills it, each command reads its part.
struct Arguments {
    std::string command; // "serve", "user add", …
    Location location;
    std::string file; // backup, restore
    std::optional<std::string> passphrase_file;
    std::string user_name;
    std::string display_name;
    std::vector<std::string> grants; // "network:54"
    std::optional<std::string> password_file;
    std::string language = "th";
    std::string round;                        // export journal; empty: all
    std::string what;                         // export; replay: the ranking's id, empty for all
    std::optional<std::string> code_property; // areas import-boundaries
    std::optional<std::string> province;
    std::string source;
    bool check_only = false;
    bool allow_missing = false;
    bool quiet = false;
    bool every = false; // replay --all
    std::string lan;    // serve: the address of a hall's network; empty: none
    std::uint16_t lan_port = 8080;
    std::uint16_t lan_tls_port = 8443;
};

// Throws CLI faults as ordinary exit codes: fills `exit_code` when the program should end at once (help, a wrong word).
[[nodiscard]] std::optional<Arguments> read_command_line(int argc, char const* const* argv, int& exit_code);

int serve(Arguments const&);
int migrate(Arguments const&);
int check(Arguments const&);
int replay(Arguments const&);
int user_add(Arguments const&);
int user_list(Arguments const&);
int user_reset(Arguments const&);
int seed_demo(Arguments const&);
int config_print(Arguments const&);
int config_manual(Arguments const&);
int export_records(Arguments const&);
int audit_verify(Arguments const&);
int backup(Arguments const&);
int restore(Arguments const&);
int recovery_sheet(Arguments const&);
int hearing_receive(Arguments const&);
int hearing_hand_back(Arguments const&);
int areas_import_boundaries(Arguments const&);
int openapi(Arguments const&);

[[nodiscard]] std::string version(); // "0.1.0"

} // namespace app
